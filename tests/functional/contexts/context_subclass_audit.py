"""A subclass of `ssl.SSLContext` with a constructor of its own is unknown."""
import ssl
from http.client import HTTPSConnection


class Pinned(ssl.SSLContext):
    def __new__(cls, ciphers):
        context = super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)
        context.set_ciphers(ciphers)
        return context


class Plain(ssl.SSLContext):
    def harden(self):
        self.minimum_version = ssl.TLSVersion.TLSv1_3


HTTPSConnection("h", context=Pinned("DEFAULT"))  # [unknown-ssl-context]
HTTPSConnection("h", context=Plain(ssl.PROTOCOL_TLS_CLIENT))
