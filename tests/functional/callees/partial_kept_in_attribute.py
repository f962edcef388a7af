"""A partial that an attribute keeps is called by another method."""
import functools
import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self):
        self.open = functools.partial(HTTPSConnection, timeout=10)
        self.open_verified = functools.partial(self.open, context=ssl.create_default_context())

    def connect(self):
        self.open("h")  # [missing-ssl-context]
        self.open("h", context=ssl.create_default_context())
        self.open_verified("h")


def connect():
    Client().connect()
