"""What a class's decorator sets on it, or changes in it, counts after what its body binds."""

import dataclasses
import ssl
from http.client import HTTPSConnection


def _weakly(cls):
    cls.context = ssl._create_unverified_context()
    return cls


def _weakly_by_name(cls):
    setattr(cls, "context", ssl._create_unverified_context())
    return cls


def _checking(flag):
    def decorate(cls):
        cls.context.check_hostname = flag
        return cls

    return decorate


def _safely(cls):
    cls.context = ssl.create_default_context()
    return cls


def _named(cls):
    cls.name = "client"
    return cls


@_weakly
class Weak:
    context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("localhost", context=self.context)  # [insecure-ssl-context]


@_weakly_by_name
class WeakByName:
    context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("localhost", context=self.context)  # [insecure-ssl-context]


@_named
@_checking(False)
class Unchecked:
    context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("localhost", context=self.context)  # [insecure-ssl-context]


@_checking(True)
class Checked:
    context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("localhost", context=self.context)


@_safely
@_weakly
class Safe:
    context = None

    def connect(self):
        HTTPSConnection("localhost", context=self.context)


@_named
@dataclasses.dataclass
class Named:
    name: str = ""
    context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("localhost", context=self.context)


def read_from_the_class():
    HTTPSConnection("localhost", context=Weak.context)  # [insecure-ssl-context]
    HTTPSConnection("localhost", context=Named.context)


def connected():
    for kind in (Weak, WeakByName, Unchecked, Checked, Safe, Named):
        kind().connect()
