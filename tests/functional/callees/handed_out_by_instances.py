"""An instance hands out what its `__getitem__`, `__getattr__` or `__enter__` returns, also one of another module's class."""
import ssl
from http.client import HTTPConnection

from callee_helpers.registry import KNOWN, OpenedSecurely, Registry


class _Plain:
    def __getitem__(self, scheme):
        return HTTPConnection

    def __getattr__(self, name):
        return HTTPConnection


def by_item(tls):
    KNOWN["https"]("h")  # [missing-ssl-context]
    KNOWN["https"]("h", context=ssl.create_default_context())
    KNOWN["http"]("h")
    KNOWN["https" if tls else "http"]("h")  # [missing-ssl-context]
    _Plain()["https"]("h")


def by_attribute():
    KNOWN.https("h")  # [missing-ssl-context]
    KNOWN.https("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    KNOWN.http("h")
    _Plain().https("h")


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
