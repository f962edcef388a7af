"""A function that forwards may call another one with the same decorator: the call that chooses is judged."""

import functools
import ssl
from http.client import HTTPSConnection


def _traced(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


@_traced
def _connect(host, context=None):
    return HTTPSConnection(host, context=context)


@_traced
def _connect_by_default(host, context=None):
    return _connect(host, context)


@_traced
def _connect_safely(host, context=None):
    return _connect(host, context or ssl.create_default_context())


def by_functions():
    _connect_by_default("localhost")  # [missing-ssl-context]
    _connect_by_default("localhost", ssl._create_unverified_context())  # [insecure-ssl-context]
    _connect_by_default("localhost", ssl.create_default_context())
    _connect_safely("localhost")
    _connect_safely("localhost", ssl._create_unverified_context())  # [insecure-ssl-context]


class Api:
    def __init__(self):
        self.context = ssl._create_unverified_context()

    @_traced
    def _open(self, host, context=None):
        return HTTPSConnection(host, context=context)

    @_traced
    def open(self, host):
        return self._open(host, context=self.context)  # [insecure-ssl-context]

    @_traced
    def open_without(self, host):
        return self._open(host)  # [missing-ssl-context]

    @_traced
    def open_safely(self, host):
        return self._open(host, ssl.create_default_context())


def by_methods():
    api = Api()
    api.open("localhost")
    api.open_without("localhost")
    api.open_safely("localhost")
