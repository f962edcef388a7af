"""An instance hands out what its `__getitem__` or `__enter__` returns, also one of another module's class."""
import ssl
from http.client import HTTPConnection, HTTPSConnection

from callee_helpers.registry import KNOWN, OpenedSecurely, Registry


class _Plain:
    def __getitem__(self, scheme):
        return HTTPConnection


class _Settings:
    def __init__(self):
        self._values = {"good": ssl.create_default_context(), "weak": ssl._create_unverified_context()}

    def __getattr__(self, name):
        try:
            return self._values[name]
        except KeyError:
            raise AttributeError(name) from None


def by_item(tls):
    KNOWN["https"]("h")  # [missing-ssl-context]
    KNOWN["https"]("h", context=ssl.create_default_context())
    KNOWN["http"]("h")
    KNOWN["https" if tls else "http"]("h")  # [missing-ssl-context]
    _Plain()["https"]("h")


def contexts_by_attribute():
    HTTPSConnection("h", context=_Settings().good)
    HTTPSConnection("h", context=_Settings().weak)  # [insecure-ssl-context]
    HTTPSConnection("h", context=getattr(_Settings(), "good", None))
    HTTPSConnection("h", context=getattr(_Settings(), "other", None))  # [missing-ssl-context]


def of_own():
    known = Registry()
    known.other = HTTPConnection
    kind = known["https"]
    kind("h")  # [missing-ssl-context]
    known.other("h")


def entered():
    with OpenedSecurely() as opened:
        opened("h")  # [missing-ssl-context]
        opened("h", context=ssl.create_default_context())
