"""What is advised is a keyword that the function that is called has, whatever functions its context is handed on by."""

import functools
from http.client import HTTPSConnection

HOST = "a.example"
NOTHING = None


def _inner(host, ctx=None):
    return HTTPSConnection(host, context=ctx)  # [unknown-ssl-context]


def _middle(host, tls=None):
    return _inner(host, tls)  # [unknown-ssl-context]


def _outer(host, secure=None, **more):
    return _middle(host, tls=secure, **more)  # [unknown-ssl-context]


def _unpacks(host, **more):
    return _inner(host, **more)  # [unknown-ssl-context]


def _picks(host, **more):
    return HTTPSConnection(host, context=more.get("tls"))  # [unknown-ssl-context]


def _takes(host, **more):
    return HTTPSConnection(host, context=more["tls"])  # [unknown-ssl-context]


def _builds(host, tls=None):
    options = {"context": tls}
    return HTTPSConnection(host, **options)  # [unknown-ssl-context]


def _decorated(function):
    @functools.wraps(function)
    def wrapper(*args, **more):
        return function(*args, **more)

    return wrapper


@_decorated
def _wrapped(host, wrapped=None):
    return HTTPSConnection(host, context=wrapped)  # [unknown-ssl-context]


class _Client:
    def __init__(self, host, tls=None):
        self.connection = _inner(host, tls)  # [unknown-ssl-context]

    @classmethod
    def make(cls, host, secure=None):
        return cls(host, secure)  # [unknown-ssl-context]


class _Connection(HTTPSConnection):
    def __init__(self, host, tls=None):
        super().__init__(host, context=tls)  # [unknown-ssl-context]


class _Special(_Connection):
    def __init__(self, host, more=None):
        super().__init__(host, more)  # [unknown-ssl-context]


def _by_position(host, ctx, /):
    return HTTPSConnection(host, context=ctx)  # [unknown-ssl-context]


def _by_position_on_the_way(*args):
    return _inner(*args)  # [unknown-ssl-context]


def _by_mapping(host, options):
    return HTTPSConnection(host, **options)  # [unknown-ssl-context]


def left_out():
    _middle(HOST)  # [missing-ssl-context]
    _outer(HOST)  # [missing-ssl-context]
    _unpacks(HOST)  # [missing-ssl-context]
    _picks(HOST)  # [missing-ssl-context]
    _builds(HOST)  # [missing-ssl-context]
    _wrapped(HOST)  # [missing-ssl-context]
    functools.partial(_middle, HOST)()  # [missing-ssl-context]


def left_out_of_classes():
    _Client(HOST)  # [missing-ssl-context]
    _Client.make(HOST)  # [missing-ssl-context]
    _Connection(HOST)  # [missing-ssl-context]
    _Special(HOST)  # [missing-ssl-context]


def given_as_none():
    _takes(HOST, tls=None)  # [missing-ssl-context]
    _takes(HOST, tls=NOTHING)  # [missing-ssl-context]
    _Special(HOST, NOTHING)  # [missing-ssl-context]


def without_keyword():
    _by_position(HOST, None)  # [missing-ssl-context]
    _by_position_on_the_way(HOST)  # [missing-ssl-context]
    _by_mapping(HOST, {"context": None})  # [missing-ssl-context]
