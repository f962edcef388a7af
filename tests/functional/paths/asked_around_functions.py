"""What a parameter of any function around was asked decides inside; what always holds did so when a name was set."""

import ssl
from http.client import HTTPSConnection
from ssl import create_default_context


def _connected(tls):
    def wrap(function):
        context = create_default_context() if tls else None

        def inner():
            if tls:
                return function(HTTPSConnection("h", context=context))
            return function(None)

        return inner

    return wrap


def _connected_otherwise(tls):
    def wrap(function):
        context = None if tls else create_default_context()

        def inner():
            if tls:
                return function(HTTPSConnection("h", context=context))  # [missing-ssl-context]
            return function(None)

        return inner

    return wrap


def _set_anew(tls):
    def wrap(function):
        nonlocal tls
        context = create_default_context() if tls else None
        tls = True

        def inner():
            if tls:
                return function(HTTPSConnection("h", context=context))  # [missing-ssl-context]
            return function(None)

        return inner

    return wrap


@_connected(True)
def _secure(connection):
    return connection


@_connected_otherwise(True)
def _otherwise(connection):
    return connection


@_set_anew(False)
def _anew(connection):
    return connection


def decorated():
    for connect in (_secure, _otherwise, _anew):
        connect()


class _There:
    context = create_default_context()

    def connect(self):
        context = self.context
        if context is None:
            context = ssl._create_unverified_context()
        return (lambda: HTTPSConnection("h", context=context))()


class _PerhapsThere:
    context = None

    def connect(self):
        context = self.context
        if context is None:
            context = ssl._create_unverified_context()
        return (lambda: HTTPSConnection("h", context=context))()  # [insecure-ssl-context]


class _AskedTwice:
    def __init__(self):
        self.context = create_default_context()

    def connect(self):
        if self.context is None:
            print("no context")
        context = self.context

        def connect():
            if context is None:
                print("no context")
            return HTTPSConnection("h", context=context)

        return connect()


def there():
    for client in (_There(), _PerhapsThere(), _AskedTwice()):
        client.connect()
