"""Attributes that keep an argument, of instances that are known, and of classes."""

import enum
from http.client import HTTPConnection, HTTPSConnection


class Kind(enum.Enum):
    PLAIN = (HTTPConnection, 80)
    TLS = (HTTPSConnection, 443)

    def __init__(self, factory, port):
        self.factory = factory
        self.port = port


class Entry:
    def __init__(self, maker):
        self.maker = maker


ENTRY = Entry(HTTPSConnection)
PLAIN = Entry(HTTPConnection)


def connect():
    Kind.TLS.factory("h")  # [missing-ssl-context]
    Kind.PLAIN.factory("h")
    ENTRY.maker("h")  # [missing-ssl-context]
    PLAIN.maker("h")


class Client:
    pass


class Other:
    kind = None


setattr(Client, "kind", HTTPSConnection)
setattr(Other, "kind", HTTPSConnection)


def connect_b():
    Client.kind("h")  # [missing-ssl-context]
    Other.kind("h")  # [missing-ssl-context]
    x = Client.kind
    x("h")  # [missing-ssl-context]


BY_NAME = {}
for _cls in (HTTPConnection, HTTPSConnection):
    BY_NAME[_cls.__name__] = _cls


def plain():
    return BY_NAME["HTTPConnection"]("h")
