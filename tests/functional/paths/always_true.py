"""Functions, methods, classes and modules are true."""

import ssl
from http.client import HTTPSConnection


def _strict():
    return ssl.create_default_context()


def _lax():
    return ssl._create_unverified_context()


def function_is_true():
    make = _strict
    if make:
        HTTPSConnection("h", context=make())
    else:
        HTTPSConnection("h", context=_lax())


def class_is_true():
    kind = HTTPSConnection
    if not kind:
        kind("h", context=_lax())
    else:
        kind("h", context=_strict())


def module_is_true():
    if ssl:
        context = ssl.create_default_context()
    else:
        context = None
    HTTPSConnection("h", context=context)


class _Client:
    def open(self):
        HTTPSConnection("h", context=self.make() if self.make else None)

    def make(self):
        return _strict()


def method_is_true():
    _Client().open()
    client = _Client()
    HTTPSConnection("h", context=client.make() if client.make else None)


def lambda_is_true():
    make = lambda: _strict()
    HTTPSConnection("h", context=make and make())
