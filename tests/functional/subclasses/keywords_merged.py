"""Where mappings and keywords are merged, a key that one of them lacks never replaces the other's."""
import ssl
from http.client import HTTPSConnection


class TakesKeywords(HTTPSConnection):
    def __init__(self, host, **keywords):
        super().__init__(host, **keywords)


class NamesOne(TakesKeywords):
    def __init__(self, host, context=None, **keywords):
        super().__init__(host, context=context, **keywords)


def _open(host, **keywords):
    return HTTPSConnection(host, **keywords)


def _by_keyword(host, context=None, **keywords):
    if context is None:
        context = ssl.create_default_context()
    return _open(host, context=context, **keywords)


def _by_dict(host, context=None, **keywords):
    return _open(host, **dict(keywords, context=context))


def _by_dict_after(host, context=None, **keywords):
    return _open(host, **dict({"context": context}, **keywords))


def _by_literal(host, context=None, **keywords):
    return _open(host, **{"context": context, **keywords})


def _by_update(host, context=None, **keywords):
    options = {"context": context}
    options.update(keywords)
    return _open(host, **options)


def _by_two_mappings(host, **keywords):
    options = {"timeout": 3}
    return HTTPSConnection(host, **keywords, **options)


NamesOne("h")  # [missing-ssl-context]
NamesOne("h", context=ssl.create_default_context())
NamesOne("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]

_by_keyword("h")
_by_keyword("h", timeout=3)
_by_keyword("h", ssl._create_unverified_context())  # [insecure-ssl-context]

_by_dict("h")  # [missing-ssl-context]
_by_dict("h", ssl.create_default_context(), timeout=3)
_by_dict("h", ssl._create_unverified_context(), timeout=3)  # [insecure-ssl-context]

_by_dict_after("h")  # [missing-ssl-context]
_by_dict_after("h", ssl.create_default_context())
_by_dict_after("h", ssl._create_unverified_context(), timeout=3)  # [insecure-ssl-context]

_by_literal("h")  # [missing-ssl-context]
_by_literal("h", ssl.create_default_context(), timeout=3)
_by_literal("h", ssl._create_unverified_context())  # [insecure-ssl-context]

_by_update("h")  # [missing-ssl-context]
_by_update("h", ssl.create_default_context())
_by_update("h", ssl._create_unverified_context(), timeout=3)  # [insecure-ssl-context]

_by_two_mappings("h")  # [missing-ssl-context]
_by_two_mappings("h", context=ssl.create_default_context())
_by_two_mappings("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
