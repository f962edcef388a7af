"""A function that calls itself under ``finally`` returns what it has returned, and not what its call has."""

import ssl
from http.client import HTTPSConnection


def _walked(context, depth):
    try:
        return context
    finally:
        if depth == 1:
            _walked(ssl._create_unverified_context(), 0)


def good():
    HTTPSConnection("h", context=_walked(ssl.create_default_context(), 1))


def bad():
    HTTPSConnection("h", context=_walked(ssl._create_unverified_context(), 1))  # [insecure-ssl-context]
