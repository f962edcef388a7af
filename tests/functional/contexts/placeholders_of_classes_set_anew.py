"""A `None` that a class method leaves beside a context is no placeholder, whatever stands in the class's body."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Chosen:
    context = None

    @classmethod
    def configure(cls, secure):
        cls.context = ssl.create_default_context() if secure else None

    def connect(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Filled:
    context = None

    @classmethod
    def configure(cls, secure):
        if secure or cls.context is None:
            cls.context = ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", context=self.context)


class _Opened:
    def __init__(self):
        self.context = None

    def configure(self, _):
        self.context = ssl.create_default_context()

    def connect(self):
        if not self.context:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


def connect(is_secure):
    for cls in (_Chosen, _Filled):
        cls.configure(is_secure)
        cls().connect()
    opened = _Opened()
    opened.connect()
    opened.configure(is_secure)
    opened.connect()
