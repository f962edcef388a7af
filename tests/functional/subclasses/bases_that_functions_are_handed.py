"""A class made by a function has the base that all its callers hand it."""

import http.client
import ssl
from http.client import HTTPSConnection


def _watched(base):
    class Connection(base):
        def connect(self):
            super().connect()

    return Connection


def _verifying(base):
    class Connection(base):
        def __init__(self, host, **kwargs):
            kwargs.setdefault("context", ssl.create_default_context())
            super().__init__(host, **kwargs)

    return Connection


def _lax(base=HTTPSConnection):
    class Connection(base):
        def __init__(self, host, **kwargs):
            super().__init__(host, context=ssl._create_unverified_context(), **kwargs)  # [insecure-ssl-context]

    return Connection


def _logged(cls):
    class Wrapped(cls):
        def request(self, *args):
            print(args)
            super().request(*args)

    return Wrapped


def _plain(base):
    class Connection(base):
        pass

    return Connection


@_logged
class Client(HTTPSConnection):
    pass


@_logged
class Unrelated:
    pass


Watched = _watched(http.client.HTTPSConnection)


def main():
    _watched(HTTPSConnection)("h")  # [missing-ssl-context]
    Watched("h")  # [missing-ssl-context]
    Watched("h", context=ssl.create_default_context())
    _verifying(HTTPSConnection)("h")
    _lax()("h")
    Client("h")  # [missing-ssl-context]
    Unrelated()
    _plain(http.client.HTTPConnection)("h")
