"""A parameter's default counts as a value of the callee inside the function; one without a default is an unknown callee."""
import http.client
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection, HTTPSConnection


def with_default(kind=HTTPSConnection):
    kind("h")  # [missing-ssl-context]


def with_plain_default(kind=HTTPConnection):
    kind("h")


def with_keyword_default(*, kind=HTTPSConnection):
    kind("h")  # [missing-ssl-context]


lambda_default = lambda kind=HTTPSConnection: kind("h")  # [missing-ssl-context]
lambda_default()


def _without_default(kind):
    kind("h")


def _hand_over():
    _without_default(HTTPSConnection)
    list(map(HTTPSConnection, ["h"]))
    with ThreadPoolExecutor() as executor:
        executor.submit(HTTPSConnection, "h")


class Client:
    def __init__(self, kind=HTTPSConnection):
        self.kind = kind

    def connect(self, factory=HTTPSConnection):
        return factory("h")  # [missing-ssl-context]


def default_of_method():
    Client().connect()


def module_by_default(client=http.client):
    client.HTTPSConnection("h")  # [missing-ssl-context]
    client.HTTPConnection("h")


class Settings:
    kind = HTTPSConnection

    def __init__(self, plain=HTTPConnection):
        self.plain = plain


settings = Settings()


def instance_by_default(config=settings, other=Settings()):
    config.kind("h")  # [missing-ssl-context]
    config.plain("h")
    other.kind("h")  # [missing-ssl-context]
    other.plain("h")
