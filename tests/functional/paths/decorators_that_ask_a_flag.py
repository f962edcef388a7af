"""A method's decorator lets it run under a flag alone, and under this flag the initialiser has made a context."""
import functools
import ssl
from http.client import HTTPSConnection


def _secure_only(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        if not self.secure:
            raise RuntimeError("plain")
        return method(self, *args, **kwargs)

    return wrapper


class Client:
    def __init__(self, secure):
        self.secure = secure
        self.context = None
        if secure:
            self.context = ssl.create_default_context()

    @_secure_only
    def open(self):
        return HTTPSConnection("h", context=self.context)

    def open_too(self):
        if not self.secure:
            raise RuntimeError("plain")
        return HTTPSConnection("h", context=self.context)


def drive(flag):
    client = Client(flag)
    try:
        client.open()
    finally:
        client.open_too()
