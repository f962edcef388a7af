"""What the tests of callers have told reaches a private method through others, and functions inside it."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class ThroughAnother:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def _make(self):
        return HTTPSConnection("h", context=self.context)

    def _open(self):
        return self._make()

    def get(self):
        if self.tls:
            return self._open()
        return HTTPConnection("h")


class ThroughAnotherAndDirectly:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def _make(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def _open(self):
        return self._make()

    def get(self):
        if self.tls:
            return self._open()
        return HTTPConnection("h")

    def post(self):
        return self._make()


class InsideAPrivateOne:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def _open(self):
        def make():
            return HTTPSConnection("h", context=self.context)

        return make()

    def get(self):
        if self.tls:
            return self._open()
        return HTTPConnection("h")


class KeptInsideAPrivateOne:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def _opener(self):
        def make():
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

        return make

    def opener(self):
        return self._opener() if self.tls else HTTPConnection

    def drop(self):
        self.context = None


def got(tls):
    ThroughAnother(tls).get()
    ThroughAnotherAndDirectly(tls).get()
    ThroughAnotherAndDirectly(tls).post()
    InsideAPrivateOne(tls).get()
    client = KeptInsideAPrivateOne(tls)
    opener = client.opener()
    client.drop()
    opener() if tls else opener("h")
