"""A closure over a method's parameters: only the receiver is an instance of the class."""

import ssl
from http.client import HTTPSConnection


def _strict():
    return ssl.create_default_context()


def _lax():
    return ssl._create_unverified_context()


class _Client:
    context = _lax()

    def opener(self, other):
        def opened():
            HTTPSConnection("h", context=other.context)

        return opened

    def own_opener(self, other):
        def opened():
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

        return opened


class _Other:
    context = _strict()


def closures_over_parameters():
    _Client().opener(_Other())()
    _Client().own_opener(_Other())()
