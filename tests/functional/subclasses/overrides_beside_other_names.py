"""A subclass that overrides a method and its attribute has no part in the base's, whatever names others ask for."""

import ssl
from http.client import HTTPSConnection


class Strict:
    context = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)


class Weak(Strict):
    context = ssl._create_unverified_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Proxy:
    def __init__(self, wrapped):
        self._wrapped = wrapped

    def __getattr__(self, name):
        return getattr(self._wrapped, name)


def _numbered(name):
    return getattr(ssl, "PROTOCOL_" + name)


class Reached:
    context = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Reaching(Reached):
    context = ssl._create_unverified_context()

    def open(self):
        return getattr(Reached, "open")(self)


def main():
    Proxy(Strict()).open()
    Reaching().open()
    _numbered("TLS")
    Strict().open()
    Weak().open()
