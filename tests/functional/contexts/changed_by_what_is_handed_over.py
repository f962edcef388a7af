"""A function changes what a callback that it is handed changes, and a method of its argument; a decorator, its own argument."""

import ssl
from http.client import HTTPSConnection


def _run(callback=None):
    callback()


def by_callback():
    context = ssl.create_default_context()
    other = ssl.create_default_context()

    def loosen():
        context.check_hostname = False

    _run(callback=loosen)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=other)


class _Lax:
    def __init__(self):
        self.context = ssl.create_default_context()

    def set_up(self):
        self.context.check_hostname = False


class _Strict:
    def __init__(self):
        self.context = ssl.create_default_context()

    def set_up(self):
        self.context.check_hostname = True


def _set_up(client):
    client.set_up()


def by_method():
    lax = _Lax()
    HTTPSConnection("h", context=lax.context)
    _set_up(lax)
    HTTPSConnection("h", context=lax.context)  # [insecure-ssl-context]
    strict = _Strict()
    _set_up(strict)
    HTTPSConnection("h", context=strict.context)


def _weakened(options):
    options["context"] = ssl._create_unverified_context()
    return lambda function: function


def _secured(options):
    options["context"] = ssl.create_default_context()
    return lambda function: function


def by_decorator():
    options = {}
    other = {}

    @_weakened(options)
    @_secured(other)
    def prepared():
        return None

    prepared()
    HTTPSConnection("h", **options)  # [insecure-ssl-context]
    HTTPSConnection("h", **other)
