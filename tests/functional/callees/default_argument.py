"""A parameter's default is a value of the callee inside the function; one without a default is unknown."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def by_default(kind=HTTPSConnection):
    return kind("h")  # [missing-ssl-context]


def with_a_context(kind=HTTPSConnection):
    return kind("h", context=ssl.create_default_context())


def plain_by_default(kind=HTTPConnection):
    return kind("h")


def keyword_only(*, connection_class=HTTPSConnection):
    return connection_class("h")  # [missing-ssl-context]


def _unknown(kind):
    return kind("h")


class Client:
    def __init__(self, factory=HTTPSConnection):
        self.connection = factory("h")  # [missing-ssl-context]


def calls():
    Client()
    Client(HTTPConnection)
