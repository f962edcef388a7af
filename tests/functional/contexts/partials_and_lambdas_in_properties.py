"""Properties that functions inside ask, and that call a partial or lambda of the module with what was tested."""
# pylint: disable=missing-docstring, protected-access, unnecessary-lambda-assignment
import functools
import ssl
from http.client import HTTPConnection, HTTPSConnection


def _build(kind, verify):
    if kind == "server" or not verify:
        return ssl._create_unverified_context()
    return ssl.create_default_context()


def _spoil(kind, context):
    if kind:
        context.check_hostname = False
    return kind


def _turn(kind, client):
    client.secure = not client.secure
    return kind


_preset = functools.partial(_build, "client")
_swapped = functools.partial(_build, "server")
_choose = lambda verify: ssl.create_default_context() if verify else ssl._create_unverified_context()
_opposite = lambda lax: ssl._create_unverified_context() if lax else ssl.create_default_context()
_spoiling = functools.partial(_spoil, "all")
_turning = functools.partial(_turn, "all")
_turned = lambda client: setattr(client, "secure", not client.secure)


class Session:
    def __init__(self, host, tls):
        self.host = host
        self.tls = tls

    @property
    def by_partial(self):
        return _preset(self.tls)

    @property
    def by_weak_partial(self):
        return _swapped(self.tls)

    @property
    def by_lambda(self):
        return _choose(self.tls)

    @property
    def by_opposite(self):
        return _opposite(self.tls)

    def partial_inside(self):
        if not self.tls:
            return HTTPConnection(self.host)
        connect = lambda: HTTPSConnection(self.host, context=self.by_partial)
        return connect()

    def lambda_inside(self):
        if not self.tls:
            return HTTPConnection(self.host)

        def connect():
            return HTTPSConnection(self.host, context=self.by_lambda)

        return connect()

    def opposite_inside(self):
        if not self.tls:
            return HTTPConnection(self.host)

        def connect():
            return HTTPSConnection(self.host, context=self.by_opposite)  # [insecure-ssl-context]

        return connect()

    def weak_inside(self):
        if not self.tls:
            return HTTPConnection(self.host)
        connect = lambda: HTTPSConnection(self.host, context=self.by_weak_partial)  # [insecure-ssl-context]
        return connect()

    def untested(self):
        connect = lambda: HTTPSConnection(self.host, context=self.by_lambda)  # [insecure-ssl-context]
        return connect()


class Kept:
    def __init__(self, host):
        self.host = host
        self.context = ssl.create_default_context()

    @property
    def spoiled(self):
        return _spoiling(self.context)

    def inside(self):
        def connect():
            print(self.spoiled)
            return HTTPSConnection(self.host, context=self.context)  # [insecure-ssl-context]

        return connect()


class Turned:
    def __init__(self, host, secure):
        self.host = host
        self.secure = secure

    def by_partial(self):
        if not self.secure:
            return HTTPConnection(self.host)

        def connect():
            _turning(self)
            return HTTPSConnection(self.host, context=_choose(self.secure))  # [insecure-ssl-context]

        return connect()

    def by_lambda(self):
        if not self.secure:
            return HTTPConnection(self.host)

        def connect():
            _turned(self)
            return HTTPSConnection(self.host, context=_choose(self.secure))  # [insecure-ssl-context]

        return connect()


def drive(tls):
    session = Session("h", tls)
    session.partial_inside()
    session.lambda_inside()
    session.opposite_inside()
    session.weak_inside()
    session.untested()
    Kept("h").inside()
    Turned("h", tls).by_partial()
    Turned("h", tls).by_lambda()
