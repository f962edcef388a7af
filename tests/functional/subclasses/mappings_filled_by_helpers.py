"""What a helper puts into a mapping, if its caller was given it, is that caller's choice."""
import ssl
from http.client import HTTPSConnection


def _add_context(options, context):
    if context is not None:
        options["context"] = context


def _connect(name, context=None, **options):
    _add_context(options, context)
    return HTTPSConnection(name, **options)


def _connect_with_its_own(name, context=None):
    options = {"timeout": 3}
    _add_context(options, context)
    return HTTPSConnection(name, **options)


def _options(context):
    options = {"timeout": 3}
    if context:
        options["context"] = context
    return options


def _connect_with_made(name, context=None):
    options = _options(context)
    return HTTPSConnection(name, **options)


def _connect_inside(name, context=None):
    def attempt():
        options = {}
        if context is not None:
            options["context"] = context
        return HTTPSConnection(name, **options)

    return attempt()


def _connect_with_some(name, secure):
    options = {"timeout": 3}
    _add_context(options, ssl.create_default_context() if secure else None)
    return HTTPSConnection(name, **options)  # [missing-ssl-context]


def connect():
    for one in (True, False):
        _connect_with_some("h", one)
    _connect("h")  # [missing-ssl-context]
    _connect_with_its_own("h")  # [missing-ssl-context]
    _connect_with_made("h")  # [missing-ssl-context]
    _connect_inside("h")  # [missing-ssl-context]
    context = ssl.create_default_context()
    _connect("h", context)
    _connect_with_its_own("h", context)
    _connect_with_made("h", context)
    _connect_inside("h", context)
    context = ssl._create_unverified_context()
    _connect("h", context)  # [insecure-ssl-context]
    _connect_with_its_own("h", context)  # [insecure-ssl-context]
    _connect_with_made("h", context)  # [insecure-ssl-context]
    _connect_inside("h", context)  # [insecure-ssl-context]
