"""An annotation tells of which class a parameter is whose attribute is set: a base may be any of its subclasses, `Any` anything."""

import ssl
from http.client import HTTPSConnection
from typing import Any


def _context(verify):
    return ssl.create_default_context() if verify else ssl._create_unverified_context()


class _OfAny:
    def __init__(self, tls):
        self.tls = tls
        self.made = _context(tls)

    def connect(self):
        if self.tls:
            return HTTPSConnection("h", context=self.made)  # [insecure-ssl-context]
        return None


def _switch_any(client: Any):
    client.tls = True


class _Connection(HTTPSConnection):
    def __init__(self, own):
        super().__init__("h", context=ssl.create_default_context())
        self.own = own
        self.used = _context(own)

    def another(self):
        if self.own:
            return HTTPSConnection("h", context=self.used)  # [insecure-ssl-context]
        return None


def _switch_base(client: HTTPSConnection):
    client.own = True


class _Client:
    def __init__(self, flag):
        self.flag = flag
        self.held = _context(flag)

    def connect(self):
        if self.flag:
            return HTTPSConnection("h", context=self.held)
        return None


class _Other:
    flag = False


def _switch_other(other: _Other):
    other.flag = True


def drive(flag):
    client = _OfAny(flag)
    _switch_any(client)
    client.connect()
    connection = _Connection(flag)
    _switch_base(connection)
    connection.another()
    _switch_other(_Other())
    _Client(flag).connect()
