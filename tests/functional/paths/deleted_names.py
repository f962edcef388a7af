"""A name that is deleted is bound to nothing, until it is bound anew."""

import ssl
from http.client import HTTPSConnection

context = ssl._create_unverified_context()


def local():
    chosen = ssl._create_unverified_context()
    del chosen
    try:
        HTTPSConnection("h", context=chosen)
    except NameError:
        chosen = ssl.create_default_context()
    HTTPSConnection("h", context=chosen)


def bound_again():
    chosen = ssl.create_default_context()
    del chosen
    chosen = None
    HTTPSConnection("h", context=chosen)  # [missing-ssl-context]


def another():
    chosen = other = ssl._create_unverified_context()
    del chosen
    HTTPSConnection("h", context=other)  # [insecure-ssl-context]


def outer():
    HTTPSConnection("h", context=context)


def _renew():
    global context
    del context
    context = ssl.create_default_context()


_renew()
