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


BY_PAIR = {}
BY_TEXT = {}
OTHERS = {}


def by_pair(host, port):
    if (host, port) not in BY_PAIR:
        BY_PAIR[(host, port)] = ssl.create_default_context()
    HTTPSConnection("h", context=BY_PAIR.get((host, port)))
    HTTPSConnection("h", context=BY_PAIR.get((host, None)))  # [missing-ssl-context]


def by_text(host):
    if BY_TEXT.get(str(host)) is None:
        BY_TEXT[str(host)] = ssl.create_default_context()
    HTTPSConnection("h", context=BY_TEXT.get(str(host)))


def by_other_text(host, other):
    if OTHERS.get(str(host)) is None:
        OTHERS[str(host)] = ssl.create_default_context()
    HTTPSConnection("h", context=OTHERS.get(str(other)))  # [missing-ssl-context]


def connect():
    HTTPSConnection("h", context=_cached())
    HTTPSConnection("h", context=_weak())  # [insecure-ssl-context]
