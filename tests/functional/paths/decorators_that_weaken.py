"""A method's decorator weakens, or replaces, the context in an attribute before the method constructs."""
import functools
import ssl
from http.client import HTTPSConnection


def _lax(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        self.context.check_hostname = False
        return method(self, *args, **kwargs)

    return wrapper


def _replaced(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        self.context = ssl._create_unverified_context()
        return method(self, *args, **kwargs)

    return wrapper


class Client:
    def __init__(self):
        self.context = ssl.create_default_context()

    @_lax
    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Other:
    def __init__(self):
        self.context = ssl.create_default_context()

    @_replaced
    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def drive():
    Client().open()
    Other().open()
