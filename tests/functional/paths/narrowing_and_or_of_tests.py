"""Tests that `and`, `or` and `not` join narrow what each of them speaks of."""
import ssl
from http.client import HTTPSConnection


def _make(tls):
    return ssl.create_default_context() if tls else None


def both(tls, proxied):
    context = _make(tls)
    if context is not None and proxied:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def either(tls, proxied):
    context = _make(tls)
    if context is None or proxied:
        return None
    return HTTPSConnection("h", context=context)


def negated(tls, proxied):
    context = _make(tls)
    if not (context is None or proxied):
        return HTTPSConnection("h", context=context)
    return None
