"""A decorator that gives back what it is handed leaves a private method to those that call it; one that keeps it does not."""

import ssl
from http.client import HTTPSConnection

_KEPT = []


def _marked(function):
    function.is_marked = True
    return function


def _tagged(tag):
    def mark(function):
        function.tag = tag
        return function

    return mark


def _kept(function):
    _KEPT.append(function)
    return function


class _Client:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def get(self):
        if self.tls:
            self._open()
            self._open_tagged()
            self._open_kept()

    @_marked
    def _open(self):
        return HTTPSConnection("h", context=self.context)

    @_tagged("tls")
    def _open_tagged(self):
        return HTTPSConnection("h", context=self.context)

    @_kept
    def _open_kept(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def use():
    for tls in (True, False):
        client = _Client(tls)
        client.get()
        for function in _KEPT:
            function(client)
