"""Of the numbers that a module leaves in a name, a test by order leaves those of which it is so."""

import ssl
from http.client import HTTPSConnection

LEVEL = 0
CONTEXT = None


def run(strict):
    _set_up(strict)
    return _connect(), _connect_anyhow()


def _set_up(strict):
    global LEVEL, CONTEXT
    if strict:
        LEVEL = 2
        CONTEXT = ssl.create_default_context()
    else:
        LEVEL = 1
        CONTEXT = ssl._create_unverified_context()


def _connect():
    if LEVEL > 1:
        return HTTPSConnection("h", context=CONTEXT)
    return None


def _connect_anyhow():
    if LEVEL > 0:
        return HTTPSConnection("h", context=CONTEXT)  # [insecure-ssl-context]
    return None
