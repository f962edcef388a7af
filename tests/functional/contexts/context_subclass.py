"""A subclass of `ssl.SSLContext` that inherits the constructor is made as `ssl.SSLContext` is."""
import ssl
from http.client import HTTPSConnection


class Context(ssl.SSLContext):
    def relax(self):
        self.check_hostname = False
        self.verify_mode = ssl.CERT_NONE


HTTPSConnection("h", context=Context(ssl.PROTOCOL_TLS_CLIENT))
HTTPSConnection("h", context=Context(ssl.PROTOCOL_TLS))  # [insecure-ssl-context]
HTTPSConnection("h", context=Context())  # [insecure-ssl-context]


def relaxed():
    context = Context(ssl.PROTOCOL_TLS_CLIENT)
    HTTPSConnection("h", context=context)
    context.relax()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
