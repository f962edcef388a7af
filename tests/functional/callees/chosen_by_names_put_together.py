"""A method whose name is put together, or comes from elsewhere, is one of those that the object has."""

import http.client
import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Client:
    NAMES = {"https": "secure", "http": "plain"}

    def open_https(self, host, context=None):
        return HTTPSConnection(host, context=context)

    def open_http(self, host, context=None):
        return HTTPConnection(host)

    def open(self, scheme, context=None):
        return getattr(self, "open_" + scheme)("h", context=context)

    def open_by_name(self, scheme, context=None):
        opener = getattr(self, f"open_{scheme}")
        return opener("h", context=context)

    def secure(self, host, **options):
        return HTTPSConnection(host, **options)

    def plain(self, host, **options):
        return HTTPConnection(host)

    def call(self, name, **options):
        return getattr(self, name)("h", **options)

    def by_table(self, scheme):
        return getattr(self, self.NAMES[scheme])("h")  # [missing-ssl-context]


def put_together():
    _Client().open("https")  # [missing-ssl-context]
    _Client().open("http")
    _Client().open("https", ssl.create_default_context())
    _Client().open_by_name("https")  # [missing-ssl-context]
    _Client().open_by_name("http")


def by_argument():
    client = _Client()
    client.call("secure")  # [missing-ssl-context]
    client.call("plain")
    client.call("secure", context=ssl.create_default_context())
    client.call("secure", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def by_table():
    _Client().by_table("https")
    _Client().by_table("http")


def _of_module(name):
    return getattr(http.client, name)


def of_module():
    _of_module("HTTPSConnection")("h")  # [missing-ssl-context]
    _of_module("HTTPConnection")("h")


class _Set:
    def __init__(self, kind):
        self.factory = kind

    @property
    def factory(self):
        return self._made

    @factory.setter
    def factory(self, value):
        self._made = value


class _SetAtOnce(_Set):
    def __init__(self):
        super().__init__(HTTPSConnection)

    def connect(self):
        return self._made("h")  # [missing-ssl-context]


def by_setter():
    _Set(HTTPSConnection).factory("h")  # [missing-ssl-context]
    _Set(HTTPConnection).factory("h")
    _SetAtOnce().connect()
