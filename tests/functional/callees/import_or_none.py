"""A name that is the class, or None where the import fails, is the class where it is called."""
import ssl

try:
    from http.client import HTTPSConnection
except ImportError:
    HTTPSConnection = None

try:
    import http.client as network
except ImportError:
    network = None


def connect():
    if HTTPSConnection is None:
        raise RuntimeError("this Python has no TLS")
    return HTTPSConnection("h")  # [missing-ssl-context]


def connect_verified():
    if HTTPSConnection is None:
        raise RuntimeError("this Python has no TLS")
    return HTTPSConnection("h", context=ssl.create_default_context())


def through_the_module():
    if network:
        network.HTTPSConnection("h")  # [missing-ssl-context]
        network.HTTPConnection("h")
