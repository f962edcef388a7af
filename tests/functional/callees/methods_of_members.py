"""A method of an enumeration is called on one of its members: their values, and what is made of these, are known in it."""
import enum
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Scheme(enum.Enum):
    PLAIN = ("http", HTTPConnection)
    SECURE = ("https", HTTPSConnection)

    @property
    def factory(self):
        return self.value[1]

    def open(self, host):
        return self.value[1](host)  # [missing-ssl-context]

    def open_checked(self, host):
        return self.factory(host, context=ssl.create_default_context())


class Port(enum.Enum):
    PLAIN = (80, HTTPConnection)
    SECURE = (443, HTTPSConnection)

    def __init__(self, number, factory):
        self.number = number
        self.factory = factory

    def open(self, host):
        return self.factory(host)  # [missing-ssl-context]


class Plain(enum.Enum):
    FIRST = ("http", HTTPConnection)
    SECOND = ("http", HTTPConnection)

    def __init__(self, scheme, factory):
        self.scheme = scheme
        self.factory = factory

    def open(self, host):
        return self.factory(host)


class Trust(enum.Enum):
    LAX = False
    STRICT = True

    def context(self):
        context = ssl.create_default_context()
        if self is Trust.LAX:
            context.check_hostname = False
        return context

    def open(self, host):
        return HTTPSConnection(host, context=self.context())  # [insecure-ssl-context]

    def open_strictly(self, host):
        if self is Trust.LAX:
            raise ValueError(host)
        return HTTPSConnection(host, context=self.context())


def connect():
    Scheme.SECURE.open("h")
    Scheme.SECURE.open_checked("h")
    Scheme.SECURE.factory("h")  # [missing-ssl-context]
    Scheme.PLAIN.open("h")
    Port.SECURE.open("h")
    Port.SECURE.factory("h")  # [missing-ssl-context]
    Port.PLAIN.factory("h")
    Plain.FIRST.open("h")
    Trust.LAX.open("h")
    Trust.STRICT.open_strictly("h")
