"""What a cache was asked for in vain is not taken to be a None that it holds: `setdefault` puts in what it is given."""

import ssl
from http.client import HTTPSConnection

CONTEXTS = {}
WEAK = {}


def _cached(certificates=None):
    return CONTEXTS.get(certificates) or CONTEXTS.setdefault(
        certificates, ssl.create_default_context(cafile=certificates)
    )


def _weak(certificates=None):
    return WEAK.get(certificates) or WEAK.setdefault(certificates, ssl._create_unverified_context())


def connect():
    HTTPSConnection("h", context=_cached())
    HTTPSConnection("h", context=_weak())  # [insecure-ssl-context]
