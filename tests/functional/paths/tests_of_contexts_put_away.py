"""What only ever holds a context is there, however that was put there; what may be None, too, is not."""

import functools
import ssl
import typing
from http.client import HTTPSConnection

_CREATE = ssl.create_default_context
CONTEXTS = {"strict": ssl.create_default_context(), "default": ssl.create_default_context()}
OPTIONAL = {"strict": ssl.create_default_context(), "plain": None}


class ByLocal:
    def __init__(self, verify):
        context = None
        if verify:
            context = ssl.create_default_context()
        else:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.context = context

    def open(self):
        if self.context is None:
            print("plain")
        return HTTPSConnection("h", context=self.context)


class ByLocalPerhaps:
    def __init__(self, verify):
        context = None
        if verify:
            context = ssl.create_default_context()
        self.context = context

    def open(self):
        if self.context is None:
            print("plain")
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class InTuple:
    def __init__(self):
        self.host, self.context = "h", ssl.create_default_context()

    def open(self):
        if self.context:
            print("TLS")
        return HTTPSConnection(self.host, context=self.context)


class ByAlias:
    def __init__(self):
        self.context = typing.cast(ssl.SSLContext, _CREATE())

    def open(self):
        if self.context is None:
            print("plain")
        return HTTPSConnection("h", context=self.context)


class Cached:
    @functools.cached_property
    def context(self):
        return ssl.create_default_context()

    def open(self):
        if self.context is None:
            print("plain")
        return HTTPSConnection("h", context=self.context)


class OfTable:
    def __init__(self):
        self.context = CONTEXTS["strict"]
        self.plain = OPTIONAL["plain"]

    def open(self):
        if self.context is None:
            print("plain")
        HTTPSConnection("h", context=self.context)
        if self.plain is None:
            print("plain")
        return HTTPSConnection("h", context=self.plain)  # [missing-ssl-context]


def drive(verify):
    ByLocal(verify).open()
    ByLocalPerhaps(verify).open()
    InTuple().open()
    ByAlias().open()
    Cached().open()
    OfTable().open()
