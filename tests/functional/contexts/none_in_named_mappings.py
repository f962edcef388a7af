"""Which of several mappings gives a call its None, and how sure that is."""

import ssl
from http.client import HTTPSConnection

FIRST = {"context": None}
SECOND = {"context": None}
WHOLE = {"context": ssl.create_default_context()}


def connect():
    """Unpack mappings of the module."""
    HTTPSConnection("example.com", **FIRST)  # [missing-ssl-context]
    HTTPSConnection("example.com", **SECOND)  # [missing-ssl-context]
    HTTPSConnection("example.com", **WHOLE)


def connect_here():
    """Unpack one that is written in the call, over another."""
    options = {}
    options["context"] = None
    HTTPSConnection("example.com", **{**options, "context": None})  # [missing-ssl-context]
    HTTPSConnection("example.com", **{**options, "context": ssl.create_default_context()})


def make_context():
    """Return none."""


def connect_with_result():
    """Use what a call returns: that it is None is worked out."""
    HTTPSConnection("example.com", context=make_context())  # [missing-ssl-context]
    HTTPSConnection("example.com", context=WHOLE.get("other"))  # [missing-ssl-context]
    HTTPSConnection("example.com", context=WHOLE.get("context"))
    HTTPSConnection("example.com", context=None)  # [missing-ssl-context]


def connect_by_choice(verify):
    """Choose it in the call, or by a function that returns it."""
    make = lambda: WHOLE["context"] if verify else None
    HTTPSConnection("example.com", context=make())  # [missing-ssl-context]
    return HTTPSConnection("example.com", context=WHOLE["context"] if verify else None)  # [missing-ssl-context]
