"""A decorated function is what its decorator returns: that may construct, or be the class."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


def _connected(function):
    def wrapper(host, context=None):
        connection = HTTPSConnection(host, context=context)
        return function(connection)

    return wrapper


def _plainly(function):
    def wrapper(host, context=None):
        return function(HTTPConnection(host))

    return wrapper


@_connected
def _use(connection):
    return connection


@_plainly
def _use_plain(connection):
    return connection


def by_wrapper():
    _use("h")  # [missing-ssl-context]
    _use("h", ssl.create_default_context())
    _use("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _use_plain("h")
    _connected(print)("h")  # [missing-ssl-context]


def _with_context(context=None):
    def decorate(function):
        def wrapper(host):
            return function(HTTPSConnection(host, context=context))

        return wrapper

    return decorate


@_with_context()
def _use_without(connection):
    return connection


@_with_context(ssl.create_default_context())
def _use_good(connection):
    return connection


@_with_context(ssl._create_unverified_context())
def _use_bad(connection):
    return connection


def by_decorators_with_arguments():
    _use_without("h")  # [missing-ssl-context]
    _use_good("h")
    _use_bad("h")  # [insecure-ssl-context]


class _Connected:
    def __init__(self, function):
        self.function = function

    def __call__(self, host, context=None):
        return self.function(HTTPSConnection(host, context=context))


@_Connected
def _use_by_class(connection):
    return connection


def by_class():
    _use_by_class("h")  # [missing-ssl-context]
    _use_by_class("h", ssl.create_default_context())


def _secure(function):
    return HTTPSConnection


def _plain(function):
    return HTTPConnection


@_secure
def _made(host):
    return host


@_plain
def _made_plain(host):
    return host


def by_replacement():
    _made("h")  # [missing-ssl-context]
    _made_plain("h")


def _or_secure(function):
    def wrapper(*args):
        return function(*args) or HTTPSConnection

    return wrapper


def _or_plain(function):
    def wrapper(*args):
        return function(*args) or HTTPConnection

    return wrapper


@_or_secure
def _kind_for(name):
    return {"plain": HTTPConnection}.get(name)


@_or_plain
def _plain_for(name):
    return {"plain": HTTPConnection}.get(name)


def by_result(name):
    _kind_for(name)("h")  # [missing-ssl-context]
    _plain_for(name)("h")
