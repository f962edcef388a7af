"""Flags of a module are tested by methods and functions that set, and by those that read."""

import os
import ssl
import sys
from http.client import HTTPConnection, HTTPSConnection


PY3 = sys.version_info[0] >= 3
DEBUG = os.environ.get("DEBUG")


class Late:
    kwargs = None

    def setup(self):
        self.kwargs = {}
        if PY3:
            self.kwargs["context"] = ssl.create_default_context()

    def connect(self):
        if PY3:
            return HTTPSConnection("h", **self.kwargs)
        return HTTPConnection("h")


class Client:
    def __init__(self):
        self.context = None

    def setup(self):
        self.context = ssl.create_default_context()
        if DEBUG:
            self.context.check_hostname = False

    def connect(self):
        if DEBUG:
            return HTTPConnection("h")
        return HTTPSConnection("h", context=self.context)


_context = None


def setup():
    global _context
    if ssl.HAS_SNI:
        _context = ssl.create_default_context()
    else:
        _context = ssl._create_unverified_context()


def connect():
    if not ssl.HAS_SNI:
        return HTTPConnection("h")
    return HTTPSConnection("h", context=_context)


DEBUG_c = os.environ.get("DEBUG") == "1"


class ClientC:
    def __init__(self):
        self._context = None

    @property
    def context(self):
        if self._context is None:
            self._context = ssl.create_default_context()
            if DEBUG_c:
                self._context.check_hostname = False
        return self._context

    def connect(self):
        if DEBUG_c:
            return HTTPConnection("h")
        return HTTPSConnection("h", context=self.context)


class ClientD:
    def __init__(self, **kwargs):
        self.tls = True
        for key, value in kwargs.items():
            setattr(self, key, value)
        self.context = ssl.create_default_context() if self.tls else None

    def connect(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")
