"""A subclass of `ssl.SSLContext` that defines the settings itself is one of which nothing is known."""
import ssl
from http.client import HTTPSConnection


class _Strict(ssl.SSLContext):
    @property
    def check_hostname(self):
        return True

    @check_hostname.setter
    def check_hostname(self, value):
        if not value:
            raise ValueError("strict")

    @property
    def verify_mode(self):
        return ssl.CERT_REQUIRED


class _Plain(ssl.SSLContext):
    @property
    def is_strict(self):
        return True


def strict():
    HTTPSConnection("h", context=_Strict(ssl.PROTOCOL_TLS))


def plain():
    HTTPSConnection("h", context=_Plain(ssl.PROTOCOL_TLS))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_Plain(ssl.PROTOCOL_TLS_CLIENT))
