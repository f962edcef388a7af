"""Of the literals that a class assigns to an attribute, ``<`` and ``>`` leave those of which they are so."""

import enum
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Level(enum.IntEnum):
    NONE = 0
    HIGH = 2


class _Client:
    def __init__(self):
        self.level = 2
        self.context = ssl.create_default_context()

    def relax(self):
        self.level = 0
        self.context = ssl._create_unverified_context()


class Above(_Client):
    def get(self):
        if self.level > 0:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class AtLeast(_Client):
    def get(self):
        if 1 <= self.level:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class AtMost(_Client):
    def get(self):
        if self.level <= 1:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return HTTPConnection("h")


class AboveWhatIsNot(_Client):
    def get(self):
        if self.level > -1:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return HTTPConnection("h")


class Members:
    def __init__(self):
        self.level = Level.HIGH
        self.context = ssl.create_default_context()

    def relax(self):
        self.level = Level.NONE
        self.context = ssl._create_unverified_context()

    def get(self):
        if self.level > Level.NONE:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class InAPrivateMethod(_Client):
    def get(self):
        if self.level > 0:
            return self._open()
        return HTTPConnection("h")

    def _open(self):
        return HTTPSConnection("h", context=self.context)


def got():
    for kind in (Above, AtLeast, AtMost, AboveWhatIsNot, Members, InAPrivateMethod):
        client = kind()
        client.get()
        client.relax()
        client.get()
