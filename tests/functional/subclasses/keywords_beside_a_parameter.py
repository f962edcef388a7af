"""Keywords beside a parameter of the name `context` never hold a context: it comes by the parameter, or not at all."""
import ssl
from http.client import HTTPSConnection


class KeepsItForItself(HTTPSConnection):
    def __init__(self, host, context=None, **keywords):
        self.kept = context
        super().__init__(host, **keywords)  # [missing-ssl-context]


class HandsItOn(HTTPSConnection):
    def __init__(self, host, context=None, **keywords):
        self.kept = context
        super().__init__(host, context=context, **keywords)


class TakesItByKeyword(HTTPSConnection):
    def __init__(self, host, **keywords):
        self.kept = keywords.get("context")
        super().__init__(host, **keywords)


def _drop(host, context=None, **keywords):
    return HTTPSConnection(host, **keywords)  # [missing-ssl-context]


def _hand_on(host, context=None, **keywords):
    return HTTPSConnection(host, context=context, **keywords)


def _put_among_them_if_given(host, context=None, **keywords):
    if context is not None:
        keywords["context"] = context
    return HTTPSConnection(host, **keywords)


def _put_among_them(host, context=None, **keywords):
    keywords.setdefault("context", context)
    return HTTPSConnection(host, **keywords)


KeepsItForItself("h", context=ssl.create_default_context())
KeepsItForItself("h", timeout=3)
HandsItOn("h", context=ssl.create_default_context(), timeout=3)
HandsItOn("h", timeout=3)  # [missing-ssl-context]
TakesItByKeyword("h", context=ssl.create_default_context(), timeout=3)
TakesItByKeyword("h", timeout=3)  # [missing-ssl-context]

_drop("h")
_drop("h", context=ssl.create_default_context(), timeout=2)

_hand_on("h")  # [missing-ssl-context]
_hand_on("h", timeout=2)  # [missing-ssl-context]
_hand_on("h", context=ssl.create_default_context(), timeout=2)
_hand_on("h", context=ssl._create_unverified_context(), timeout=2)  # [insecure-ssl-context]

_put_among_them_if_given("h")  # [missing-ssl-context]
_put_among_them_if_given("h", context=ssl.create_default_context(), timeout=2)
_put_among_them_if_given("h", context=ssl._create_unverified_context(), timeout=2)  # [insecure-ssl-context]

_put_among_them("h")  # [missing-ssl-context]
_put_among_them("h", context=ssl.create_default_context(), timeout=2)
_put_among_them("h", context=ssl._create_unverified_context(), timeout=2)  # [insecure-ssl-context]
