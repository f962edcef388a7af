"""A forwarding function, a forwarding subclass and one that chooses, for the cases to import."""
import ssl
from http.client import HTTPSConnection


def open_connection(host, context=None):
    return HTTPSConnection(host, context=context)


class Forwarding(HTTPSConnection):
    def __init__(self, host, context=None):
        super().__init__(host, context=context)


class Chooses(HTTPSConnection):
    def __init__(self, host):
        super().__init__(host, context=ssl.create_default_context())
