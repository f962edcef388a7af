"""A property that is made of a function by its name gives what that returns."""
from http.client import HTTPConnection, HTTPSConnection


class Client:
    def _get_kind(self):
        return HTTPSConnection

    def _get_plain(self):
        return HTTPConnection

    kind = property(_get_kind)
    plain = property(_get_plain)

    def connect(self):
        self.kind("h")  # [missing-ssl-context]
        self.plain("h")


def connect():
    Client().connect()
