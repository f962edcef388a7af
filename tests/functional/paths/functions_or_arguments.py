"""A name that holds a function inside on some paths, and on others what the caller has handed in."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class Client:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def made_by_default(self, factory=None):
        if factory is None:
            factory = HTTPConnection
            if self.tls:
                factory = lambda host: HTTPSConnection(host, context=self.context)
        return factory("h")

    def made_as_asked(self, factory):
        def make(host):
            return HTTPSConnection(host, context=self.context)

        if self.tls:
            factory = make
        return factory("h")

    def made_by_another(self, other):
        def make(host):
            return HTTPSConnection(host, context=self.context)

        connect = other.connect
        if self.tls:
            connect = make
        return connect("h")

    def made_otherwise(self, factory):
        def make(host):
            return HTTPSConnection(host, context=self.context)  # [missing-ssl-context]

        if not self.tls:
            factory = make
        return factory("h")

    def kept(self, factory):
        def make(host):
            return HTTPSConnection(host, context=self.context)  # [missing-ssl-context]

        self.factory = make
        if self.tls:
            self.factory = factory
        return self.factory("h")


class _Other:
    connect = HTTPConnection


def made(tls):
    client = Client(tls)
    client.made_by_default()
    client.made_as_asked(HTTPConnection)
    client.made_by_another(_Other())
    client.made_otherwise(HTTPConnection)
    client.kept(HTTPConnection)
