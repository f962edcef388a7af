"""A partial binds the first arguments: those of its calls come behind them."""
import functools
import ssl
from http.client import HTTPSConnection


def _make(host, context=None):
    return HTTPSConnection(host, context=context)


def lost():
    part = functools.partial(_make, "h")
    part(ssl._create_unverified_context())  # [insecure-ssl-context]


def twin_good():
    part = functools.partial(_make, "h")
    part(ssl.create_default_context())


def twin_none():
    part = functools.partial(_make, "h")
    part(None)  # [missing-ssl-context]


def twin_weakened():
    part = functools.partial(_make, "h")
    ctx = ssl.create_default_context()
    ctx.check_hostname = False
    part(ctx)  # [insecure-ssl-context]


def _make3(host, port, context=None):
    return HTTPSConnection(host, port, context=context)


def twin_second():
    part = functools.partial(_make3, "h")
    part(443, ssl._create_unverified_context())  # [insecure-ssl-context]


class _Client:
    def __init__(self, host, context):
        self.host = host
        self.context = context

    def open(self, context=None):
        return HTTPSConnection(self.host, context=context or self.context)

    open_plainly = functools.partialmethod(open)


def of_a_class():
    make = functools.partial(_Client, "h")
    make(None).open_plainly(ssl._create_unverified_context())  # [insecure-ssl-context]
