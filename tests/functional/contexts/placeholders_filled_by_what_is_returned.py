"""What a private method fills in, for what it is handed, leaves no placeholder to those that return what it returns."""

import ssl
import time
from http.client import HTTPSConnection


class _Lasting:
    def __init__(self):
        self._context = None
        self._host = None
        self._made = 0

    def _for_a_while(self, seconds):
        now = time.time()
        if now - self._made > seconds:
            self._context = ssl.create_default_context()
            self._made = now
        return self._context

    def connect(self, host):
        return HTTPSConnection(host, context=self._for_a_while(60))


class _Trusting:
    def __init__(self):
        self._context = None

    def _verified_or_not(self, verify):
        if self._context is None:
            self._context = ssl.create_default_context() if verify else ssl._create_unverified_context()
        return self._context

    def connect(self, host):
        return HTTPSConnection(host, context=self._verified_or_not(False))  # [insecure-ssl-context]


class _Cleared:
    def __init__(self):
        self._context = None

    def _for_host(self, host, fresh=False):
        if fresh:
            self._context = ssl.create_default_context()
        elif host == "other":
            self._context = None
        return self._context

    def connect(self, host):
        self._for_host(host, True)
        return HTTPSConnection(host, context=self._for_host("other"))  # [missing-ssl-context]


class _Kept:
    """The contexts of both kinds may go by one key."""

    def __init__(self):
        self._kept = {}

    def _secure(self, host):
        if host not in self._kept:
            self._kept[host] = ssl.create_default_context()
        return self._kept[host]

    def _insecure(self, host):
        if host not in self._kept:
            self._kept[host] = ssl._create_unverified_context()
        return self._kept[host]

    def connect(self, host):
        return HTTPSConnection(host, context=self._secure(host))  # [insecure-ssl-context]

    def connect_insecure(self, host):
        return HTTPSConnection(host, context=self._insecure(host))  # [insecure-ssl-context]


class _KeptWell:
    def __init__(self):
        self._kept = {}

    def _secure(self, host):
        if host not in self._kept:
            self._kept[host] = ssl.create_default_context()
        return self._kept[host]

    def _anew(self, host):
        self._kept[host] = ssl.create_default_context()
        return self._kept[host]

    def connect(self, host):
        return HTTPSConnection(host, context=self._secure(host))

    def connect_anew(self, host):
        return HTTPSConnection(host, context=self._anew(host))


def run():
    _Lasting().connect("h")
    _Trusting().connect("h")
    _Cleared().connect("h")
    kept = _Kept()
    kept.connect_insecure("h")
    kept.connect("h")
    kept = _KeptWell()
    kept.connect("h")
    kept.connect_anew("h")
