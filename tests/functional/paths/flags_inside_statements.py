"""A name that nothing but a choice around the call reads still tells whether the call is made."""

import ssl
from http.client import HTTPSConnection


def by_and():
    debug = False
    debug and HTTPSConnection("h")
    verbose = True
    verbose and HTTPSConnection("h")  # [missing-ssl-context]


def by_or():
    debug = False
    debug or HTTPSConnection("h")  # [missing-ssl-context]
    verbose = True
    verbose or HTTPSConnection("h")


def by_condition():
    debug = False
    weak = HTTPSConnection("h") if debug else None
    safe = None if debug else HTTPSConnection("h", context=ssl.create_default_context())
    verbose = True
    other = HTTPSConnection("h") if verbose else None  # [missing-ssl-context]
    return weak, safe, other
