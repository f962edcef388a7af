"""`isinstance` tells a context from `None`, and from a mapping or a flag."""
import ssl
from http.client import HTTPSConnection


def _make(tls):
    return ssl.create_default_context() if tls else None


def is_one(tls):
    context = _make(tls)
    if isinstance(context, ssl.SSLContext):
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def is_none(tls):
    context = _make(tls)
    if not isinstance(context, ssl.SSLContext):
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
