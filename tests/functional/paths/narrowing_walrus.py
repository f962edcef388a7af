"""A name that is bound inside a test is narrowed by it."""
import ssl
from http.client import HTTPSConnection


def _make(tls):
    return ssl.create_default_context() if tls else None


def by_truth(tls):
    if context := _make(tls):
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def by_none(tls):
    if (context := _make(tls)) is None:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
