"""What a method makes where an attribute holds nothing never gets there if the attribute always holds a context."""

import ssl
from http.client import HTTPSConnection


class _Always:
    def __init__(self):
        self.context = ssl.create_default_context()

    def connect(self):
        if self.context is None:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS)
        return HTTPSConnection("h", context=self.context)


class _AtFirst:
    def __init__(self):
        self.context = None

    def connect(self):
        if self.context is None:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS)
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Closed:
    def __init__(self):
        self.context = ssl.create_default_context()

    def close(self):
        self.context = None

    def connect(self):
        if self.context is None:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS)
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Given:
    def __init__(self, context=None):
        self.context = context

    def connect(self):
        if self.context is None:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS)
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def connect():
    closed = _Closed()
    closed.close()
    for client in (_Always(), _AtFirst(), closed, _Given(), _Given(ssl.create_default_context())):
        client.connect()
