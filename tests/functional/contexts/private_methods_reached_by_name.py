"""A private method that may be reached by a name that is put together is judged for itself."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class ReachedByName:
    def __init__(self, tls, scheme):
        self.tls = tls
        self.scheme = scheme
        self.context = ssl.create_default_context() if tls else None

    def connect(self):
        if self.tls:
            return self._https()
        return HTTPConnection("h")

    def connect_by_name(self):
        return getattr(self, "_" + self.scheme)()

    def _https(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def connected(tls):
    ReachedByName(tls, "https").connect()
    ReachedByName(tls, "https").connect_by_name()
