"""What a decorator, or a function that is handed a class, sets on it counts before what its bases have."""

import ssl
from http.client import HTTPSConnection


def _unverified(cls):
    cls.context = ssl._create_unverified_context()
    return cls


class Base:
    context = ssl.create_default_context()

    def plain(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Set(Base):
    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


Set.context = ssl._create_unverified_context()


class SetByCall(Base):
    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


_unverified(SetByCall)


@_unverified
class Decorated(Base):
    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Plain(Base):
    def open(self):
        return HTTPSConnection("h", context=self.context)


def main():
    Set().open()
    Set().plain()
    SetByCall().open()
    Decorated().open()
    Plain().open()
