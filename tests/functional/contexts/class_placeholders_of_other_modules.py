"""A ``None`` in a class of another module is a placeholder where this module sets the attribute, which then counts."""

import ssl
from http.client import HTTPSConnection

from context_helpers import classes_filled_in
from context_helpers.classes_filled_in import Other, Settings

Settings.set_at_once = ssl.create_default_context()
Settings.set_badly_at_once = ssl._create_unverified_context()


def _configure():
    Settings.context = ssl.create_default_context()
    classes_filled_in.Settings.second = ssl.create_default_context()
    Settings.weak = ssl._create_unverified_context()
    Settings.emptied = None


_configure()


class _Derived(Settings):
    @classmethod
    def connect(cls):
        HTTPSConnection("a.example", context=cls.context)
        HTTPSConnection("b.example", context=cls.weak)  # [insecure-ssl-context]


def filled_in():
    HTTPSConnection("a.example", context=Settings.context)
    HTTPSConnection("b.example", context=classes_filled_in.Settings.context)
    HTTPSConnection("c.example", context=Settings().context)
    HTTPSConnection("d.example", context=Settings.second)
    HTTPSConnection("e.example", context=Settings.set_at_once)
    _Derived.connect()


def filled_in_badly():
    HTTPSConnection("a.example", context=Settings.weak)  # [insecure-ssl-context]
    HTTPSConnection("b.example", context=Settings.set_badly_at_once)  # [insecure-ssl-context]


def not_filled_in():
    HTTPSConnection("a.example", context=Settings.emptied)  # [missing-ssl-context]
    HTTPSConnection("b.example", context=Settings.untouched)  # [missing-ssl-context]
    HTTPSConnection("c.example", context=Other.context)  # [missing-ssl-context]
    HTTPSConnection("d.example", context=Settings.replaced)  # [insecure-ssl-context]


def set_on_the_way():
    Settings.context = None
    HTTPSConnection("a.example", context=Settings.context)  # [missing-ssl-context]
    _configure()
    HTTPSConnection("b.example", context=Settings.context)
