"""`name = property(function)` in a class body is the property that the decorator makes."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Client:
    def _get_weak(self):
        return ssl._create_unverified_context()

    def _get_verified(self):
        return ssl.create_default_context()

    weak = property(_get_weak)
    verified = property(_get_verified)
    by_keyword = property(fget=_get_weak, doc="The context.")
    kind = property(lambda self: HTTPSConnection)
    plain_kind = property(lambda self: HTTPConnection)

    def connect(self):
        HTTPSConnection("h", context=self.weak)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.verified)
        HTTPSConnection("h", context=self.by_keyword)  # [insecure-ssl-context]
        self.kind("h")  # [missing-ssl-context]
        self.kind("h", context=self.verified)
        self.plain_kind("h")


def drive():
    Client().connect()
