"""A module's `None` that a `global` statement binds elsewhere is a placeholder."""
import ssl
from http.client import HTTPSConnection

_context = None
_never_set = None


def prepare():
    global _context
    _context = ssl.create_default_context()
    connect()


def connect():
    if _context is not None:
        HTTPSConnection("h", context=_context)


def connect_lazily():
    global _context
    if _context is None:
        _context = ssl.create_default_context()
    HTTPSConnection("h", context=_context)


def connect_without():
    HTTPSConnection("h", context=_never_set)  # [missing-ssl-context]
