"""A function that returns `None` on a path, or returns nothing, makes no context there."""
import ssl
from http.client import HTTPSConnection


def _for_scheme(scheme):
    if scheme == "https":
        return ssl.create_default_context()
    return None


def _returns_nothing():
    ssl.create_default_context()


def connect(scheme):
    HTTPSConnection("h", context=_for_scheme(scheme))  # [missing-ssl-context]
    HTTPSConnection("h", context=_for_scheme("https"))
    HTTPSConnection("h", context=_returns_nothing())  # [missing-ssl-context]
