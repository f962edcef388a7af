"""What a class's body chooses between functions, or gives a second name, is a method."""
import os
import ssl
from http.client import HTTPSConnection

LAX = os.environ.get("NO_SUCH_VARIABLE") is None


class Client:
    def _strict(self):
        return ssl.create_default_context()

    def _lax(self):
        return ssl._create_unverified_context()

    make = _lax if LAX else _strict

    def open(self):
        return HTTPSConnection("h", context=self.make())  # [insecure-ssl-context]


class Twin:
    context = ssl._create_unverified_context() if LAX else ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def run():
    Client().open()
    Twin().open()


class Named:
    _lax = lambda self: ssl._create_unverified_context()
    make = _lax

    def open(self):
        return HTTPSConnection("h", context=self.make())  # [insecure-ssl-context]


class NamedTwin:
    def _lax(self):
        return ssl._create_unverified_context()

    make = _lax

    def open(self):
        return HTTPSConnection("h", context=self.make())  # [insecure-ssl-context]


def run_named():
    Named().open()
    NamedTwin().open()
