"""A test of an unknown value for `None` splits it: past the test it may be `None`."""
# not run: corporate is not installed
import ssl
from http.client import HTTPSConnection

import corporate


def inside():
    context = corporate.make_context()
    if context is None:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    else:
        HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def untested():
    context = corporate.make_context()
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def filled_in():
    context = corporate.make_context()
    if context is None:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def parameter(context=None):
    if context is None:
        print("no context")
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]
