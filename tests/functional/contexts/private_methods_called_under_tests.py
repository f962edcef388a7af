"""A private method finds its receiver as the tests of those that call it have left it."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class UnderATest:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def connect(self):
        if self.tls:
            return self._connect_tls()
        return HTTPConnection("h")

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)


class UnderTheOtherAnswer:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def connect(self):
        if not self.tls:
            return self._connect_tls()
        return HTTPConnection("h")

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class UnderAnotherTest:
    def __init__(self, tls, other):
        self.tls = tls
        self.other = other
        self.context = ssl.create_default_context() if tls else None

    def connect(self):
        if self.other:
            return self._connect_tls()
        return HTTPConnection("h")

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class BehindAReturn:
    def __init__(self, url):
        self.url = url
        self.context = None
        if self._is_secure():
            self.context = ssl.create_default_context()

    def _is_secure(self):
        return self.url.startswith("https:")

    def connect(self):
        if not self._is_secure():
            return HTTPConnection("h")
        for _ in range(3):
            try:
                return self._connect_tls()
            except OSError:
                continue
        return None

    def _connect_tls(self):
        kwargs = {"context": self.context}
        return HTTPSConnection("h", **kwargs)


class InAnExpression:
    def __init__(self, tls):
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()
        else:
            self.context = None

    def connect(self):
        return self._connect_tls() if self.tls else HTTPConnection("h")

    def request(self):
        return self.tls and self._connect_tls()

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)


class OnceWithoutATest:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def connect(self):
        if self.tls:
            return self._connect_tls()
        return HTTPConnection("h")

    def request(self):
        return self._connect_tls()

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class FromOutside:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def connect(self):
        if self.tls:
            return self._open_tls()
        return HTTPConnection("h")

    def _open_tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class SetBetween:
    def __init__(self, tls, other):
        self.tls = tls
        self.other = other
        self.context = ssl.create_default_context() if tls else None

    def connect(self):
        if self.tls:
            if self.other:
                self.context = ssl._create_unverified_context()
            return self._connect_tls()
        return HTTPConnection("h")

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Overridden:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def connect(self):
        if self.tls:
            return self._connect_tls()
        return HTTPConnection("h")

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Overriding(Overridden):
    def connect(self):
        return self._connect_tls()


class KeptForLater:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None
        self.make = self._connect_tls

    def connect(self):
        if self.tls:
            return self._connect_tls()
        return HTTPConnection("h")

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class CalledByALambda:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def connect(self):
        if self.tls:
            return self._connect_tls()
        return HTTPConnection("h")

    def later(self):
        return lambda: self._connect_tls()

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class RunsWhenItIsAsked:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context()

    def relax(self):
        self.tls = False
        self.context = ssl._create_unverified_context()

    def connections(self):
        return self._connections() if self.tls else ()

    def _connections(self):
        yield HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class HandsItselfOut:
    def __init__(self, tls, hook):
        self.tls = tls
        self.hook = hook
        self.context = ssl.create_default_context() if tls else None

    def connect(self):
        if self.tls:
            self.hook(self)
            return self._connect_tls()
        return HTTPConnection("h")

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Mangled:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def connect(self):
        if self.tls:
            return self.__https()
        return HTTPConnection("h")

    def __https(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def _forget(client):
    client.context = None


def connected(tls, other):
    UnderATest(tls).connect()
    UnderTheOtherAnswer(tls).connect()
    UnderAnotherTest(tls, other).connect()
    BehindAReturn("https:" if tls else "http:").connect()
    InAnExpression(tls).connect()
    InAnExpression(tls).request()
    OnceWithoutATest(tls).connect()
    OnceWithoutATest(tls).request()
    FromOutside(tls).connect()
    FromOutside(tls)._open_tls()
    SetBetween(tls, other).connect()
    Overridden(tls).connect()
    Overriding(tls).connect()
    CalledByALambda(tls).connect()
    CalledByALambda(tls).later()()
    asked = RunsWhenItIsAsked(tls)
    connections = asked.connections()
    asked.relax()
    list(connections)
    HandsItselfOut(tls, _forget).connect()
    Mangled(tls).connect()
    Mangled(tls)._Mangled__https()
    KeptForLater(tls).connect()
    KeptForLater(tls).make()
