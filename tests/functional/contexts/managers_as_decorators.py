"""A context manager that decorates a function leaves it as it is."""

import contextlib
import ssl
from http.client import HTTPSConnection


@contextlib.contextmanager
def _traced(name):
    print("start", name)
    yield
    print("stop", name)


@_traced("prepare")
def _prepare(context):
    context.load_default_certs()
    return context


@_traced("open")
def _open_connection(host, context=None):
    return HTTPSConnection("h", context=context)


def connect():
    context = ssl._create_unverified_context()
    _prepare(context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def returned():
    HTTPSConnection("h", context=_prepare(ssl._create_unverified_context()))  # [insecure-ssl-context]


def forwarded():
    _open_connection("h")  # [missing-ssl-context]
    HTTPSConnection("h")  # [missing-ssl-context]


class Traced(contextlib.ContextDecorator):
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False


@Traced("open")
def _open_connection_b(host, context=None):
    return HTTPSConnection("h", context=context)


class Api:
    @Traced("x")
    def _prepare(self, context):
        context.check_hostname = False
        return context

    def connect(self):
        context = ssl.create_default_context()
        self._prepare(context)
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self._prepare(ssl.create_default_context()))  # [insecure-ssl-context]


def forwarded_b():
    _open_connection_b("h")  # [missing-ssl-context]
    _open_connection_b("h", context=ssl.create_default_context())
    HTTPSConnection("h")  # [missing-ssl-context]


def methods():
    Api().connect()
