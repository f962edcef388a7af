"""A literal argument decides the tests in the function that is called."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def _open(scheme, context=None):
    if scheme == "https":
        return HTTPSConnection("h", context=context)
    return HTTPConnection("h")


def _options(secure=True):
    return {"context": ssl.create_default_context()} if secure else {}


_open("http")
_open("https")  # [missing-ssl-context]
_open("https", ssl.create_default_context())
HTTPSConnection("h", **_options())
HTTPSConnection("h", **_options(secure=False))  # [missing-ssl-context]
