"""What is asked for under a key that is an argument is the caller's choice, as under a literal key."""
import ssl
from http.client import HTTPSConnection


def _get(contexts, name):
    return HTTPSConnection("h", context=contexts.get(name))


def _item(contexts, name):
    return HTTPSConnection("h", context=contexts[name])


def _pop(contexts, name):
    return HTTPSConnection("h", context=contexts.pop(name))


def _get_literal(contexts):
    return HTTPSConnection("h", context=contexts.get("lab"))


def _get_keyword(name, **contexts):
    return HTTPSConnection("h", context=contexts.get(name))


def _get_literal_keyword(**contexts):
    return HTTPSConnection("h", context=contexts.get("lab"))


def _get_or_default(contexts, name):
    return HTTPSConnection("h", context=contexts.get(name, ssl._create_unverified_context()))  # [insecure-ssl-context]


def weak():
    _get({"lab": ssl._create_unverified_context()}, "lab")  # [insecure-ssl-context]
    _item({"lab": ssl._create_unverified_context()}, "lab")  # [insecure-ssl-context]
    _pop({"lab": ssl._create_unverified_context()}, "lab")  # [insecure-ssl-context]
    _get_literal({"lab": ssl._create_unverified_context()})  # [insecure-ssl-context]
    _get_keyword("lab", lab=ssl._create_unverified_context())  # [insecure-ssl-context]


def none():
    _get({"lab": ssl.create_default_context()}, "main")  # [missing-ssl-context]
    _get_literal({"main": ssl.create_default_context()})  # [missing-ssl-context]
    _get_keyword("main", lab=ssl.create_default_context())  # [missing-ssl-context]
    _get_literal_keyword()  # [missing-ssl-context]


def good():
    _get({"lab": ssl.create_default_context()}, "lab")
    _item({"lab": ssl.create_default_context()}, "lab")
    _pop({"lab": ssl.create_default_context()}, "lab")
    _get_keyword("lab", lab=ssl.create_default_context())
    _get_literal_keyword(lab=ssl.create_default_context())
    _get_or_default({}, "lab")
