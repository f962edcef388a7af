"""What an object has got from a name that is set lazily stays what it was, whatever others find in that name."""
import ssl
from http.client import HTTPSConnection

_context = None


def _get_context():
    global _context
    if _context is None:
        _context = ssl.create_default_context()
    return _context


class Client:
    def __init__(self):
        self.context = _get_context()

    def connect(self):
        return HTTPSConnection("h", context=self.context)


class Lazy:
    def __init__(self):
        self.lazy = None

    def get_lazy(self):
        if self.lazy is None:
            self.lazy = ssl.create_default_context()
        return self.lazy

    def connect(self):
        HTTPSConnection("h", context=self.lazy or self.get_lazy())


DEFAULT = Client()


def use():
    return _get_context(), DEFAULT.connect()


def direct():
    HTTPSConnection("h", context=DEFAULT.context)


def lazily():
    Lazy().connect()
