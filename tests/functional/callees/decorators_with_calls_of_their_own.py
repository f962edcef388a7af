"""A decorator's wrapper may open a connection of its own before it calls what it decorates: both calls count."""

import functools
import http.client
import ssl


def _fetch_token(host, context=None):
    if context is None:
        context = ssl.create_default_context()
    http.client.HTTPSConnection(host, context=context)
    return "token"


def authenticated(function):
    @functools.wraps(function)
    def wrapper(host, **options):
        token = _fetch_token(host)
        return function(host, token=token, **options)

    return wrapper


def announced(function):
    def wrapper(host, **options):
        _fetch_token(host)
        function(host, **options)

    return wrapper


def with_token(_name):
    def decorate(function):
        def wrapper(host, **options):
            _fetch_token(host)
            return function(host, **options)

        return wrapper

    return decorate


class Announced:
    def __init__(self, function):
        self.function = function

    def __call__(self, host, **options):
        _fetch_token(host)
        self.function(host, **options)


@authenticated
def _accounts(host, token=None, context=None):
    return http.client.HTTPSConnection(host, context=context)


@announced
def _orders(host, context=None):
    http.client.HTTPSConnection(host, context=context)


@with_token("users")
def _users(host, context=None):
    return http.client.HTTPSConnection(host, context=context)


@Announced
def _events(host, context=None):
    http.client.HTTPSConnection(host, context=context)


def accounts_without():
    _accounts("localhost")  # [missing-ssl-context]


def accounts_weakened():
    _accounts("localhost", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def accounts_verified():
    _accounts("localhost", context=ssl.create_default_context())


def orders_without():
    _orders("localhost")  # [missing-ssl-context]


def orders_weakened():
    _orders("localhost", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def orders_verified():
    _orders("localhost", context=ssl.create_default_context())


def users_without():
    _users("localhost")  # [missing-ssl-context]


def users_weakened():
    _users("localhost", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def users_verified():
    _users("localhost", context=ssl.create_default_context())


def events_without():
    _events("localhost")  # [missing-ssl-context]


def events_weakened():
    _events("localhost", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def events_verified():
    _events("localhost", context=ssl.create_default_context())
