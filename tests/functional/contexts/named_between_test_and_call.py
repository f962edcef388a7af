"""A context that gets a name between a test and the call goes with what was tested."""

import ssl
from http.client import HTTPSConnection


class _Settings:
    def __init__(self, scheme):
        self.retries = 3
        self.scheme = scheme


_SETTINGS = _Settings("https")


def _retry(value):
    _SETTINGS.retries = value


class _Client:
    def __init__(self):
        self.context = ssl.create_default_context() if _SETTINGS.scheme == "https" else None

    def connect(self):
        if _SETTINGS.scheme == "https":
            context = self.context
            return HTTPSConnection("h", context=context)
        return None


class _Inside:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def _open(self):
        def make():
            context = self.context
            return HTTPSConnection("h", context=context)

        return make()

    def _open_otherwise(self):
        def make():
            context = self.context
            return HTTPSConnection("h", context=context)  # [missing-ssl-context]

        return make()

    def get(self):
        if self.tls:
            return self._open()
        return self._open_otherwise()


def use():
    _retry(1)
    _Client().connect()
    _Inside(True).get()
    _Inside(False).get()
