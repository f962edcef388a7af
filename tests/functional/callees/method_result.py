"""The result of a method or a property is the class."""
from http.client import HTTPConnection, HTTPSConnection


class Client:
    def get_connection_class(self):
        return HTTPSConnection

    def get_plain_class(self):
        return HTTPConnection

    @property
    def kind(self):
        return HTTPSConnection

    @property
    def plain_kind(self):
        return HTTPConnection

    def connect(self):
        self.get_connection_class()("h")  # [missing-ssl-context]
        self.get_plain_class()("h")
        self.kind("h")  # [missing-ssl-context]
        self.plain_kind("h")


def connect():
    Client().connect()
    Client().kind("h")  # [missing-ssl-context]
