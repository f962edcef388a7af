"""Helpers for ``starred_makers``."""
from http.client import HTTPSConnection


def connect(name, context=None):
    return HTTPSConnection(name, context=context)


class Client:
    def __init__(self, name, context=None):
        self.connection = HTTPSConnection(name, context=context)


def make():
    return HTTPSConnection
