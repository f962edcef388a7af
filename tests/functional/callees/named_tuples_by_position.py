"""A named tuple's field is what stands at its place in the call that makes it."""
from http.client import HTTPConnection, HTTPSConnection
from typing import NamedTuple


class _Scheme(NamedTuple):
    port: int
    factory: type


_SCHEMES = {"http": _Scheme(80, HTTPConnection), "https": _Scheme(443, HTTPSConnection)}


def by_name():
    scheme = _Scheme(443, HTTPSConnection)
    scheme.factory("h", scheme.port)  # [missing-ssl-context]


def plain():
    scheme = _Scheme(80, HTTPConnection)
    scheme.factory("h", scheme.port)


def unpacked():
    port, factory = _Scheme(443, HTTPSConnection)
    factory("h", port)  # [missing-ssl-context]


def of_table():
    _SCHEMES["https"].factory("h")  # [missing-ssl-context]
    _SCHEMES["http"].factory("h")


class _Kind(NamedTuple):
    name: str
    kind: type = HTTPSConnection


class _PlainKind(NamedTuple):
    name: str
    kind: type = HTTPConnection


def by_default():
    _Kind("tls")[1]("h")  # [missing-ssl-context]
    _Kind("tls")[-1]("h")  # [missing-ssl-context]
    _PlainKind("plain")[1]("h")
    _, chosen = _Kind(name="tls")
    chosen("h")  # [missing-ssl-context]
    _, chosen = _PlainKind(name="plain")
    chosen("h")
