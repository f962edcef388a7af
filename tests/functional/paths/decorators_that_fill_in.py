"""A method's decorator fills the context in, itself or by a method: the construction never finds the None that close() leaves."""
import functools
import ssl
from http.client import HTTPSConnection


def _connected(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        if self.context is None:
            self.context = ssl.create_default_context()
        return method(self, *args, **kwargs)

    return wrapper


def _ensured(method):
    def wrapper(self, *args, **kwargs):
        self.ensure_context()
        return method(self, *args, **kwargs)

    return wrapper


class Client:
    def __init__(self):
        self.context = None

    def ensure_context(self):
        if self.context is None:
            self.context = ssl.create_default_context()

    @_connected
    def open(self):
        return HTTPSConnection("h", context=self.context)

    @_ensured
    def open_ensured(self):
        return HTTPSConnection("h", context=self.context)

    def close(self):
        self.context = None


def drive():
    client = Client()
    client.open()
    client.close()
    client.open_ensured()
