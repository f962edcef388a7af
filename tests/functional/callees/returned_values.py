"""Values returned by functions, methods, properties and lambdas."""
from functools import cached_property
from http.client import HTTPConnection, HTTPSConnection


def _secure():
    return HTTPSConnection


def _plain():
    return HTTPConnection


def _either(tls):
    if tls:
        return HTTPSConnection
    return HTTPConnection


def _nested():
    return _secure()


def from_function(tls):
    _secure()("h")  # [missing-ssl-context]
    _plain()("h")
    _nested()("h")  # [missing-ssl-context]
    _either(tls)("h")  # [missing-ssl-context]
    _either(True)("h")  # [missing-ssl-context]
    _either(False)("h")


secure_lambda = lambda: HTTPSConnection
plain_lambda = lambda: HTTPConnection
secure_lambda()("h")  # [missing-ssl-context]
plain_lambda()("h")


class Client:
    def kind(self):
        return HTTPSConnection

    def plain_kind(self):
        return HTTPConnection

    @property
    def secure(self):
        return HTTPSConnection

    @property
    def plain(self):
        return HTTPConnection

    @cached_property
    def cached(self):
        return HTTPSConnection

    @classmethod
    def from_class(cls):
        return HTTPSConnection

    @staticmethod
    def static():
        return HTTPSConnection

    def connect(self):
        self.kind()("h")  # [missing-ssl-context]
        self.plain_kind()("h")
        self.secure("h")  # [missing-ssl-context]
        self.plain("h")
        self.cached("h")  # [missing-ssl-context]
        self.from_class()("h")  # [missing-ssl-context]
        self.static()("h")  # [missing-ssl-context]


def from_methods():
    Client().connect()
    Client().secure("h")  # [missing-ssl-context]
    Client().plain("h")
    Client.static()("h")  # [missing-ssl-context]
