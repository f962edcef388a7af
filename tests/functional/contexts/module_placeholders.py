"""A None of another module that a function fills in from outside is a placeholder; one that nothing fills in counts."""
# not run: its placeholders stand for what was called before

import ssl
from http.client import HTTPSConnection

from context_helpers import filled_in_from_outside


def prepare():
    filled_in_from_outside.filled_in = ssl.create_default_context()


def connect():
    HTTPSConnection("h", context=filled_in_from_outside.filled_in)


def connect_without():
    HTTPSConnection("h", context=filled_in_from_outside.left_empty)  # [missing-ssl-context]


def connect_where_it_is_none():
    if filled_in_from_outside.filled_in is None:
        HTTPSConnection("h", context=filled_in_from_outside.filled_in)  # [missing-ssl-context]


def prepare_badly():
    filled_in_from_outside.filled_in_badly = ssl._create_unverified_context()
    HTTPSConnection("h", context=filled_in_from_outside.filled_in_badly)  # [insecure-ssl-context]


def connect_badly():
    HTTPSConnection("h", context=filled_in_from_outside.filled_in_badly)


def of_another_object(settings):
    settings.left_empty = ssl.create_default_context()
    HTTPSConnection("h", context=settings.left_empty)
