"""Decorators that speak to type checkers and readers alone leave what they decorate as it is."""
import ssl
import typing
from http.client import HTTPSConnection
from typing import final, no_type_check

from typing_extensions import deprecated, override


class _Connection(HTTPSConnection):
    @override
    def __init__(self, host, context=None):
        super().__init__(host, context=context)


class _Client:
    @final
    def open(self, host, context=None):
        return HTTPSConnection(host, context=context)

    @typing.final
    @classmethod
    def make(cls, host, context=None):
        return HTTPSConnection(host, context=context)

    @override
    def context(self):
        return ssl._create_unverified_context()

    @property
    @override
    def kind(self):
        return HTTPSConnection

    def get(self):
        self.kind("h")  # [missing-ssl-context]
        HTTPSConnection("h", context=self.context())  # [insecure-ssl-context]


@deprecated("use _Connection")
def _connect(host, context=None):
    return HTTPSConnection(host, context=context)


@no_type_check
def _connect_untyped(host, context=None):
    return HTTPSConnection(host, context=context)


def use():
    secure = ssl.create_default_context()
    _Connection("h")  # [missing-ssl-context]
    _Connection("h", context=secure)
    _Client().open("h")  # [missing-ssl-context]
    _Client().open("h", secure)
    _Client.make("h")  # [missing-ssl-context]
    _Client().get()
    _connect("h")  # [missing-ssl-context]
    _connect("h", secure)
    _connect_untyped("h")  # [missing-ssl-context]
    _connect_untyped("h", secure)
