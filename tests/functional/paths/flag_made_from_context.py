"""A flag that was computed from the context, or from another flag, stands for it."""
import ssl
from http.client import HTTPSConnection


def _make(tls):
    return ssl.create_default_context() if tls else None


def of_the_context(tls):
    context = _make(tls)
    is_secure = context is not None
    if is_secure:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def set_beside_it(tls):
    context, is_secure = None, False
    if tls:
        context = ssl.create_default_context()
        is_secure = True
    if is_secure:
        HTTPSConnection("h", context=context)
