"""A subclass of `ssl.SSLContext` that inherits the constructor is made as `ssl.SSLContext` is."""
import ssl
from http.client import HTTPSConnection


class Context(ssl.SSLContext):
    """A context of this client's own."""


HTTPSConnection("h", context=Context(ssl.PROTOCOL_TLS_CLIENT))
HTTPSConnection("h", context=Context(ssl.PROTOCOL_TLS))  # [insecure-ssl-context]
HTTPSConnection("h", context=Context())  # [insecure-ssl-context]

