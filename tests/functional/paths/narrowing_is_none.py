"""`if ctx is None: ctx = …` leaves no `None`."""
import ssl
from http.client import HTTPSConnection


def _make(tls):
    return ssl.create_default_context() if tls else None


def filled_in(tls):
    context = _make(tls)
    if context is None:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def only_logged(tls):
    context = _make(tls)
    if context is None:
        print("no context")
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def filled_in_badly(tls):
    context = _make(tls)
    if context is None:
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def inside(tls):
    context = _make(tls)
    if context is not None:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def by_equality(tls):
    context = _make(tls)
    if context == None:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
