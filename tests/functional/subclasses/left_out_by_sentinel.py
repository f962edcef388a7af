"""A default that stands for what is left out, and that is tested as such, is the caller's choice as ``None`` is."""
import enum
import ssl
from http.client import HTTPSConnection

OBJECT = object()


class Unset:
    """Stands for itself."""


class Missing(enum.Enum):
    TOKEN = 0


class Options:
    UNSET = object()


INSTANCE = Unset()


def _by_object(host, context=OBJECT, **options):
    if context is not OBJECT:
        options["context"] = context
    return HTTPSConnection(host, **options)


def _by_equality(host, context=OBJECT):
    options = {}
    if context != OBJECT:
        options["context"] = context
    return HTTPSConnection(host, **options)


def _by_class(host, context=Unset):
    options = {} if context is Unset else {"context": context}
    return HTTPSConnection(host, **options)


def _by_member(host, context=Missing.TOKEN):
    options = {} if context is Missing.TOKEN else {"context": context}
    return HTTPSConnection(host, **options)


def _by_instance(host, context=INSTANCE):
    options = {} if context is INSTANCE else {"context": context}
    return HTTPSConnection(host, **options)


def _by_attribute(host, context=Options.UNSET):
    options = {} if context is Options.UNSET else {"context": context}
    return HTTPSConnection(host, **options)


def _by_literal(host, context=...):
    options = {} if context is ... else {"context": context}
    return HTTPSConnection(host, **options)


def _handing_on(host, context=OBJECT):
    return _by_object(host, context)


def _filled_in(host, context=OBJECT):
    if context is OBJECT:
        context = ssl.create_default_context()
    return HTTPSConnection(host, context=context)


def _filled_in_with_none(host, context=OBJECT):
    if context is OBJECT:
        context = None
    return HTTPSConnection(host, context=context)  # [missing-ssl-context]


class Connection(HTTPSConnection):
    def __init__(self, host, context=OBJECT, **options):
        if context is not OBJECT:
            options["context"] = context
        super().__init__(host, **options)


def _by_another(host, timeout=OBJECT):
    options = {}
    if timeout is not OBJECT:
        options["context"] = ssl.create_default_context()
    return HTTPSConnection(host, **options)  # [missing-ssl-context]


def use():
    context = ssl.create_default_context()
    _by_object("h")  # [missing-ssl-context]
    _by_object("h", OBJECT)  # [missing-ssl-context]
    _by_object("h", None)  # [missing-ssl-context]
    _by_object("h", context)
    _by_object("h", ssl._create_unverified_context())  # [insecure-ssl-context]
    _by_equality("h")  # [missing-ssl-context]
    _by_equality("h", context)
    _by_class("h")  # [missing-ssl-context]
    _by_class("h", context)
    _by_member("h")  # [missing-ssl-context]
    _by_member("h", context)
    _by_instance("h")  # [missing-ssl-context]
    _by_instance("h", context)
    _by_attribute("h")  # [missing-ssl-context]
    _by_attribute("h", context)
    _by_literal("h")  # [missing-ssl-context]
    _by_literal("h", context)
    _handing_on("h")  # [missing-ssl-context]
    _handing_on("h", context)
    _filled_in("h")
    _filled_in("h", context)
    _filled_in_with_none("h")
    _filled_in_with_none("h", context)
    Connection("h")  # [missing-ssl-context]
    Connection("h", context)
    _by_another("h")
    _by_another("h", 1)
