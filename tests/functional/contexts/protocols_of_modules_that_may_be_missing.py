"""`getattr(ssl, name, default)` is either, also where a module is None without TLS, and where a name keeps the answer."""
# not run: of a Python that has the name one path alone is walked

from http.client import HTTPSConnection

try:
    import ssl
except ImportError:
    ssl = None


def in_the_call():
    protocol = ssl.SSLContext(getattr(ssl, "PROTOCOL_TLS_CLIENT", ssl.PROTOCOL_TLS))
    return HTTPSConnection("h", context=protocol)  # [insecure-ssl-context]


def in_a_name():
    protocol = getattr(ssl, "PROTOCOL_TLS_CLIENT", ssl.PROTOCOL_TLS)
    return HTTPSConnection("h", context=ssl.SSLContext(protocol))  # [insecure-ssl-context]


def or_another():
    protocol = getattr(ssl, "PROTOCOL_TLS_CLIENT", None) or ssl.PROTOCOL_TLS
    return HTTPSConnection("h", context=ssl.SSLContext(protocol))  # [insecure-ssl-context]


def without_another():
    protocol = getattr(ssl, "PROTOCOL_TLS_CLIENT")
    return HTTPSConnection("h", context=ssl.SSLContext(protocol))
