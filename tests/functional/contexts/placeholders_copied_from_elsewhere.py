"""A ``None`` that is copied from another module's name, or from a class's attribute, holds a place as a literal one does."""

import ssl
from http.client import HTTPSConnection

from context_helpers.filled_in_from_outside import DEFAULT_CONTEXT

_context = DEFAULT_CONTEXT
_never_filled_in = DEFAULT_CONTEXT


def set_up():
    global _context
    _context = ssl.create_default_context()


class InClassBody:
    context = DEFAULT_CONTEXT

    def set_up(self):
        self.context = ssl.create_default_context()

    def open(self):
        HTTPSConnection("h", context=self.context)


class InInitialiser:
    default = None

    def __init__(self):
        self.context = self.default

    def set_up(self):
        self.context = ssl.create_default_context()

    def open(self):
        HTTPSConnection("h", context=self.context)


class Weakened:
    default = None

    def __init__(self):
        self.context = self.default

    def set_up(self):
        self.context = ssl._create_unverified_context()

    def open(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class NeverFilledIn:
    default = None

    def __init__(self):
        self.context = self.default

    def open(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class FilledWithNoPlace:
    default = ssl._create_unverified_context()

    def __init__(self):
        self.context = self.default

    def set_up(self):
        self.context = ssl.create_default_context()

    def open(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def connect():
    set_up()
    HTTPSConnection("h", context=_context)
    HTTPSConnection("h", context=_never_filled_in)  # [missing-ssl-context]


def run():
    connect()
    for kind in (InClassBody, InInitialiser, Weakened):
        client = kind()
        client.set_up()
        client.open()
    NeverFilledIn().open()
    FilledWithNoPlace().open()
