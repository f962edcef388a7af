"""A test that binds a name by a walrus reads like one of that name afterwards, and agrees with it until it is rebound."""
import ssl
from http.client import HTTPSConnection


def contrary(items):
    context = None
    if (size := len(items)) > 1:
        context = ssl.create_default_context()
    if not size > 1:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def not_contrary(items):
    context = None
    if (size := len(items)) > 1:
        context = ssl.create_default_context()
    if not size > 0:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def alike(items):
    context = None
    if (size := len(items)) > 1:
        context = ssl.create_default_context()
    if size > 1:
        HTTPSConnection("h", context=context)


def rebound(items):
    context = None
    if (size := len(items)) > 1:
        context = ssl.create_default_context()
    size = size + 1
    if size > 1:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def rebound_by_another(items):
    context = None
    size = len(items)
    if size > 0:
        context = ssl.create_default_context()
    if (size := size + 1) > 0:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def of_a_method(scheme):
    context = None
    if (name := scheme).startswith("https"):
        context = ssl.create_default_context()
    if name.startswith("https"):
        HTTPSConnection("h", context=context)
    if not name.startswith("https"):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def of_membership(items, scheme):
    context = None
    if (first := scheme[:1]) not in items:
        context = ssl.create_default_context()
    if first not in items:
        HTTPSConnection("h", context=context)
