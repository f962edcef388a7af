"""An object that a module holds calls what it was made with: what that forwards is judged where the object is called."""
# pylint: disable=missing-docstring, protected-access
import ssl
from functools import partial, update_wrapper
from http.client import HTTPConnection, HTTPSConnection


class Retrying:
    def __init__(self, func):
        self.func = func

    def __call__(self, *args, **kwargs):
        return self.func(*args, **kwargs)

    def run(self, *args, **kwargs):
        return self.func(*args, **kwargs)


class Logging:
    def __init__(self, func):
        update_wrapper(self, func)
        self.func = func
        self.count = 0

    def __call__(self, *args, **kwargs):
        self.count += 1
        return self.func(*args, **kwargs)


def _connect(host, context=None):
    return HTTPSConnection(host, context=context)


def _connect_plain(host, context=None):
    return HTTPConnection(host) if context is None else None


def _connect_safely(host, context=None):
    return HTTPSConnection(host, context=context or ssl.create_default_context())


connect_retrying = Retrying(_connect)
connect_plain = Retrying(_connect_plain)
connect_safely = Retrying(_connect_safely)
connect_logging = Logging(_connect)
connect_partial = Retrying(partial(_connect, context=ssl.create_default_context()))
connect_lambda = Retrying(lambda host, **options: HTTPSConnection(host, **options))
CONNECTORS = {"a": Retrying(_connect)}


@Retrying
def _decorated(host, context=None):
    return HTTPSConnection(host, context=context)


def drive():
    connect_retrying("h")  # [missing-ssl-context]
    connect_retrying("h", context=ssl.create_default_context())
    connect_retrying("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    connect_retrying.run("h")  # [missing-ssl-context]
    connect_retrying.run("h", context=ssl.create_default_context())
    connect_plain("h")
    connect_plain.run("h")
    connect_safely("h")
    connect_safely("h", ssl._create_unverified_context())  # [insecure-ssl-context]
    connect_logging("h")  # [missing-ssl-context]
    connect_logging("h", ssl.create_default_context())
    connect_partial("h")
    connect_partial("h", context=None)  # [missing-ssl-context]
    connect_lambda("h")  # [missing-ssl-context]
    connect_lambda("h", context=ssl.create_default_context())
    CONNECTORS["a"]("h")  # [missing-ssl-context]
    local = Retrying(_connect)
    local("h")  # [missing-ssl-context]
    _decorated("h")  # [missing-ssl-context]


class Client:
    opener = Retrying(_connect)

    def __init__(self):
        self.own = Retrying(_connect)

    def get(self):
        return self.opener("h")  # [missing-ssl-context]

    def get_own(self):
        return self.own("h")  # [missing-ssl-context]

    def get_safely(self):
        return self.own("h", context=ssl.create_default_context())


def drive_client():
    Client().get()
    Client().get_own()
    Client().get_safely()
