"""A class that a function or decorator puts into a container is what the container's items construct."""

import ssl
from http.client import HTTPConnection, HTTPSConnection

KINDS = {}
PLAIN = {}
LISTED = []
MADE = {}
WRAPPED = {}
CONTEXTS = {}


def _fill(kinds):
    kinds["https"] = HTTPSConnection
    kinds["http"] = HTTPConnection


def _put(kinds, name, kind):
    kinds[name] = kind


def _add(kind):
    LISTED.append(kind)


def _fill_contexts(contexts):
    contexts["weak"] = ssl._create_unverified_context()
    contexts["verified"] = ssl.create_default_context()


def _registered(name):
    def register(cls):
        MADE[name] = cls
        return cls

    return register


def _either(cls=None, *, name=None):
    def wrap(kind):
        WRAPPED[name or kind.__name__] = kind
        return kind

    return wrap if cls is None else wrap(cls)


_fill(KINDS)
KINDS["https"]("a.example")  # [missing-ssl-context]
KINDS["http"]("b.example")
_put(PLAIN, "http", HTTPConnection)
PLAIN["http"]("c.example")
_add(HTTPSConnection)
LISTED[0]("d.example")  # [missing-ssl-context]
_fill_contexts(CONTEXTS)
HTTPSConnection("e.example", context=CONTEXTS["weak"])  # [insecure-ssl-context]
HTTPSConnection("f.example", context=CONTEXTS["verified"])


@_registered("https")
class Secured(HTTPSConnection):
    pass


@_registered("http")
class Plain(HTTPConnection):
    pass


@_either
class Named(HTTPSConnection):
    pass


@_either(name="other")
class Other(HTTPSConnection):
    pass


def by_name():
    kinds = {}
    _fill(kinds)
    kinds["https"]("a.example")  # [missing-ssl-context]
    KINDS["https"]("b.example")  # [missing-ssl-context]
    KINDS["https"]("c.example", context=ssl.create_default_context())
    PLAIN["http"]("d.example")
    MADE["https"]("e.example")  # [missing-ssl-context]
    MADE["http"]("f.example")
    WRAPPED["other"]("g.example")  # [missing-ssl-context]
    for kind in LISTED:
        kind("h.example")  # [missing-ssl-context]


class Registry:
    kinds = {}
    plain = {}

    @classmethod
    def register(cls, kind):
        cls.kinds[kind.__name__] = kind
        return kind

    @classmethod
    def note(cls, kind):
        cls.plain[kind.__name__] = kind
        return kind


Registry.register(HTTPSConnection)


@Registry.register
class Registered(HTTPSConnection):
    pass


@Registry.note
class Noted(HTTPConnection):
    pass


def by_class():
    for name in Registry.plain:
        Registry.plain[name]("b.example")
    for name in Registry.kinds:
        Registry.kinds[name]("c.example")  # [missing-ssl-context]
