"""Contexts that a generator yields, looped over, taken by `next` or handed on by `yield from`."""
import ssl
from http.client import HTTPSConnection


def _verified():
    yield ssl.create_default_context()


def _mixed():
    yield ssl.create_default_context()
    yield ssl._create_unverified_context()


def _weakened():
    context = ssl.create_default_context()
    context.check_hostname = False
    yield context


def _handed_on():
    yield from _weakened()


def looped_over():
    for context in _verified():
        HTTPSConnection("h", context=context)
    for context in _mixed():
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    for context in _weakened():
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    for context in _handed_on():
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def next_of():
    HTTPSConnection("h", context=next(_verified()))
    HTTPSConnection("h", context=next(_weakened()))  # [insecure-ssl-context]


def expressions():
    HTTPSConnection("h", context=next(make() for make in (ssl.create_default_context,)))
    HTTPSConnection("h", context=next(make() for make in (ssl._create_unverified_context,)))  # [insecure-ssl-context]


class Client:
    def _contexts(self):
        for _ in range(2):
            yield ssl._create_unverified_context()

    def connect(self):
        for context in self._contexts():
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def drive():
    Client().connect()
