"""`if not ctx` and `if ctx`: a context is true, `None` is false."""
import ssl
from http.client import HTTPSConnection


def _make(tls):
    return ssl.create_default_context() if tls else None


def filled_in(tls):
    context = _make(tls)
    if not context:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def inside(tls):
    context = _make(tls)
    if context:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def weak_is_true(tls):
    context = ssl._create_unverified_context()
    if not context:
        HTTPSConnection("h")
    HTTPSConnection("h", context=context or _make(tls))  # [insecure-ssl-context]


def by_bool(tls):
    context = _make(tls)
    if bool(context):
        HTTPSConnection("h", context=context)
