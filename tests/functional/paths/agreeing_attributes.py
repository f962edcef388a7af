"""Tests of `self.tls` agree within a method, and with those of the initialiser."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Client:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if self.tls else None

    def connect(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")

    def connect_here(self):
        context = None
        if self.tls:
            context = ssl.create_default_context()
        if self.tls:
            return HTTPSConnection("h", context=context)
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def connect(tls):
    Client(tls).connect()
    Client(tls).connect_here()
