"""A test of an unknown value splits it: inside `if ctx is None:` it is `None`, past it it may be. A tested parameter stays the caller's."""
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


def past():
    context = corporate.make_context()
    if context is None:
        print("no context")
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def untested():
    context = corporate.make_context()
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def filled_in():
    context = corporate.make_context()
    if context is None:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def _parameter_past_its_test(context):
    if context is None:
        print("no context")
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def _parameter_inside_its_test(context):
    if context is None:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    else:
        HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def _default_is_no_path(context=None):
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def _default_filled_in(context=None):
    if context is None:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def _default_filled_in_weakly(context=None):
    if context is None:
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
