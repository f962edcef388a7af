"""A subclass of `SSLContext` with the inherited constructor is as `SSLContext`; one with a constructor of its own is unknown."""
import ssl
from http.client import HTTPSConnection


class Inherited(ssl.SSLContext):
    def load_more(self):
        return None


class FurtherInherited(Inherited):
    pass


class OwnConstructor(ssl.SSLContext):
    def __new__(cls, *arguments):
        return super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)


class OwnInitialiser(ssl.SSLContext):
    def __init__(self, protocol):
        self.minimum_version = ssl.TLSVersion.TLSv1_2


HTTPSConnection("h", context=Inherited())  # [insecure-ssl-context]
HTTPSConnection("h", context=Inherited(ssl.PROTOCOL_TLS_CLIENT))
HTTPSConnection("h", context=FurtherInherited(ssl.PROTOCOL_TLS))  # [insecure-ssl-context]
HTTPSConnection("h", context=FurtherInherited(ssl.PROTOCOL_TLS_CLIENT))
HTTPSConnection("h", context=OwnConstructor())  # [unknown-ssl-context]
HTTPSConnection("h", context=OwnInitialiser(ssl.PROTOCOL_TLS_CLIENT))  # [unknown-ssl-context]
