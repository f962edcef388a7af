"""What is assigned through `name = property(getter, setter)` is what the setter makes of it."""

import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self):
        self._context = ssl.create_default_context()

    def _get(self):
        return self._context

    def _set(self, context):
        self._context = context

    def _set_weakened(self, context):
        context.check_hostname = False
        self._context = context

    context = property(_get, _set)
    weakened = property(fget=_get, fset=_set_weakened)

    def connect(self):
        self.context = ssl._create_unverified_context()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def connect_under_it(self):
        self.context = ssl._create_unverified_context()
        HTTPSConnection("h", context=self._context)  # [insecure-ssl-context]

    def connect_strictly(self):
        self.context = ssl.create_default_context()
        HTTPSConnection("h", context=self._context)

    def connect_weakened(self):
        self.weakened = ssl.create_default_context()
        HTTPSConnection("h", context=self.weakened)  # [insecure-ssl-context]


class Kept:
    def __init__(self):
        self._context = ssl.create_default_context()

    def _get(self):
        return self._context

    def _keep(self, context):
        self.given = context

    context = property(_get, _keep)

    def connect(self):
        self.context = ssl._create_unverified_context()
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.given)  # [insecure-ssl-context]


def clients():
    Client().connect()
    Client().connect_under_it()
    Client().connect_strictly()
    Client().connect_weakened()
    Kept().connect()
