"""A class attribute is what a subclass in the same module overrides it with, too."""
from http.client import HTTPConnection, HTTPSConnection


class Transport:
    connection_class = HTTPConnection

    def connect(self):
        return self.connection_class("h")  # [missing-ssl-context]


class SecureTransport(Transport):
    connection_class = HTTPSConnection


class PlainTransport:
    connection_class = HTTPConnection

    def connect(self):
        return self.connection_class("h")


class OtherTransport(PlainTransport):
    timeout = 3


def connect():
    for kind in (Transport, SecureTransport, PlainTransport, OtherTransport):
        kind().connect()
