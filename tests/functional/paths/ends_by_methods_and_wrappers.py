"""A path ends in a method of another object, or in a function, that comes to what always raises or exits."""

import ssl
import sys
from http.client import HTTPSConnection


class _Reporter:
    def refuse(self, text):
        print(text)
        raise ValueError(text)

    def mention(self, text):
        print(text)


def _give_up(text):
    print(text)
    sys.exit(text)


def _give_up_loudly(text):
    print(text)
    _give_up(text.upper())


def _given_up(text):
    print(text)
    return _give_up(text)


def by_a_method(tls):
    reporter = _Reporter()
    is_allowed = bool(tls)
    context = None
    if not is_allowed:
        reporter.refuse("not allowed")
    if tls:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def by_no_method(tls):
    reporter = _Reporter()
    is_allowed = bool(tls)
    context = None
    if not is_allowed:
        reporter.mention("not allowed")
    if tls:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def by_a_function(tls):
    is_allowed = bool(tls)
    context = None
    if not is_allowed:
        _give_up_loudly("not allowed")
    if tls:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def by_its_result(tls):
    is_allowed = bool(tls)
    context = None
    if not is_allowed:
        _given_up("not allowed")
    if tls:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def in_a_loop():
    for is_over in (False, True):
        if is_over:
            raise ValueError
    HTTPSConnection("h")


def not_in_a_loop():
    for is_over in (False, False):
        if is_over:
            raise ValueError
    HTTPSConnection("h")  # [missing-ssl-context]
