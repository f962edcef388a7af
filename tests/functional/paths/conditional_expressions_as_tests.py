"""A conditional expression as a test: of two tests, the one that its own test chooses."""

import ssl
from http.client import HTTPSConnection


def chosen(first, second, which):
    context = None
    if first if which else second:
        context = ssl.create_default_context()
    if which and first:
        HTTPSConnection("h", context=context)
    elif not which and second:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def the_other(first, second, which):
    context = None
    if first if which else second:
        context = ssl.create_default_context()
    if which and second:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def narrowed(given, which):
    context = ssl.create_default_context() if given else None
    if context is None if which else not context:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def narrowed_on_one_side(given, which):
    context = ssl.create_default_context() if given else None
    if context is None if which else given:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def negated(first, second, which):
    context = ssl.create_default_context()
    if not (first if which else second):
        context = None
    if which and first:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
