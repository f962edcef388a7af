"""A function that goes over what it was handed, or takes it apart, hands on its items: its callers choose them."""
import ssl
from http.client import HTTPSConnection


def _connect_all(targets):
    for host, context in targets:
        HTTPSConnection(host, context=context)


def _connect_star(*contexts):
    for context in contexts:
        HTTPSConnection("h", context=context)


def _connect_first(targets):
    return HTTPSConnection("h", context=targets[0])


def pairs():
    _connect_all([("a", ssl.create_default_context()), ("b", None)])  # [missing-ssl-context]


def weak_pairs():
    _connect_all([("a", ssl._create_unverified_context())])  # [insecure-ssl-context]


def star():
    _connect_star(ssl.create_default_context(), None)  # [missing-ssl-context]


def good():
    _connect_all([("a", ssl.create_default_context())])


def first():
    _connect_first([None])  # [missing-ssl-context]


def _connect_unpacked(pair):
    host, context = pair
    return HTTPSConnection(host, context=context)


def _connect_items(contexts):
    for host, context in contexts.items():
        HTTPSConnection(host, context=context)


def _connect_values(contexts):
    return [HTTPSConnection("h", context=one) for one in contexts.values()]


def _connect_comprehension(contexts):
    return [HTTPSConnection("h", context=one) for one in contexts]


def unpacked():
    _connect_unpacked(("h", ssl._create_unverified_context()))  # [insecure-ssl-context]
    _connect_unpacked(("h", ssl.create_default_context()))


def items():
    _connect_items({"h": ssl._create_unverified_context()})  # [insecure-ssl-context]
    _connect_items({"h": None})  # [missing-ssl-context]
    _connect_items({"h": ssl.create_default_context()})


def values():
    _connect_values({"h": ssl._create_unverified_context()})  # [insecure-ssl-context]
    _connect_values({"h": ssl.create_default_context()})


def comprehension():
    _connect_comprehension([ssl._create_unverified_context()])  # [insecure-ssl-context]
    _connect_comprehension([ssl.create_default_context()])
    _connect_comprehension([])


def _outer(contexts):
    _connect_comprehension(contexts)


def outer():
    _outer([ssl._create_unverified_context()])  # [insecure-ssl-context]
    _outer([ssl.create_default_context()])
