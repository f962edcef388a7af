"""Class decorators, and setattr, may give a class an attribute."""

import ssl
from http.client import HTTPSConnection


def _relaxed(cls):
    cls.context = ssl._create_unverified_context()
    return cls


def _strict(cls):
    cls.context = ssl.create_default_context()
    return cls


@_relaxed
class Client:
    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


@_strict
class Good:
    context = None

    def open(self):
        return HTTPSConnection("h", context=self.context)


def connect():
    HTTPSConnection("h", context=Client().context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=Good().context)


class ClientB:
    pass


class Other:
    kind = None


setattr(ClientB, "kind", ssl._create_unverified_context())
setattr(Other, "kind", ssl._create_unverified_context())


def connect_b():
    HTTPSConnection("h", context=ClientB.kind)  # [insecure-ssl-context]
    HTTPSConnection("h", context=Other.kind)  # [insecure-ssl-context]


def methods():
    Client().open()
    Good().open()
