"""Subclasses and functions that other modules use."""
import ssl
from http.client import HTTPSConnection


def open_connection(host, context=None):
    return HTTPSConnection(host, context=context)


class Forwarding(HTTPSConnection):
    def __init__(self, host, context=None):
        super().__init__(host, context=context)


class Pinned(HTTPSConnection):
    def __init__(self, host):
        super().__init__(host, context=ssl.create_default_context())
