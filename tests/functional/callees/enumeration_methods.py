"""Methods, properties and class methods of an enumeration's members return what they return."""
import enum
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Trust(enum.Enum):
    LAX = "lax"
    STRICT = "strict"

    def weak_context(self):
        return ssl._create_unverified_context()

    def context(self):
        return ssl.create_default_context()

    @property
    def kind(self):
        return HTTPSConnection

    @property
    def plain_kind(self):
        return HTTPConnection

    @classmethod
    def default_kind(cls):
        return HTTPSConnection


def contexts():
    HTTPSConnection("h", context=Trust.LAX.weak_context())  # [insecure-ssl-context]
    HTTPSConnection("h", context=Trust.LAX.context())


def kinds():
    Trust.LAX.kind("h")  # [missing-ssl-context]
    Trust.LAX.plain_kind("h")
    Trust("lax").kind("h")  # [missing-ssl-context]
    Trust("lax").plain_kind("h")
    Trust["LAX"].default_kind()("h")  # [missing-ssl-context]
    Trust.default_kind()("h")  # [missing-ssl-context]
    Trust.default_kind()("h", context=Trust.STRICT.context())
