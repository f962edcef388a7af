"""A mapping that a comprehension fills for unknown items need not have a literal key: ``get`` falls back on its default."""

import ssl
from http.client import HTTPSConnection


def _contexts(names):
    return {name: ssl.create_default_context() for name in names}


def _asked(names):
    contexts = {name: ssl.create_default_context() for name in names}
    HTTPSConnection("h", context=contexts.get("default"))  # [missing-ssl-context]
    if "default" in contexts:
        HTTPSConnection("h", context=contexts.get("default"))


def _with_default(names):
    contexts = _contexts(names)
    HTTPSConnection("h", context=contexts.get("default", ssl.create_default_context()))
    HTTPSConnection("h", context=contexts.get("weak", ssl._create_unverified_context()))  # [insecure-ssl-context]


def _taken(names):
    contexts = _contexts(names)
    return HTTPSConnection("h", context=contexts.pop("default", None))  # [missing-ssl-context]


def _called(names):
    kinds = {name: HTTPSConnection for name in names}
    return kinds.get("default", HTTPSConnection)("h")  # [missing-ssl-context]


def drive():
    for names in ([], ["default"], ["other"]):
        _asked(names)
        _with_default(names)
        _taken(names)
        _called(names)
