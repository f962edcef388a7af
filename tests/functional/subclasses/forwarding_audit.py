"""Inside a function that forwards, the context is the caller's: an audit line there and the verdict at the call."""
import ssl
from http.client import HTTPSConnection


def _open(host, context=None):
    return HTTPSConnection(host, context=context)  # [unknown-ssl-context]


def _open_keywords(host, **options):
    return HTTPSConnection(host, **options)  # [unknown-ssl-context]


class Stored:
    """A class that stores a parameter and uses it in another method is not a forwarder: unknown."""

    def __init__(self, context=None):
        self.context = context

    def connect(self):
        return HTTPSConnection("h", context=self.context)  # [unknown-ssl-context]


class StoredOrVerified:
    def __init__(self, context=None):
        self.context = context or ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", context=self.context)  # [unknown-ssl-context]


class Made:
    def __init__(self):
        self.context = ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", context=self.context)


def calls():
    _open("h")  # [missing-ssl-context]
    _open("h", ssl.create_default_context())
    _open_keywords("h", context=ssl.create_default_context())
    Stored(ssl.create_default_context()).connect()
    StoredOrVerified().connect()
    Made().connect()


def _handed_on(context):
    return _open("h", context)  # [unknown-ssl-context]
