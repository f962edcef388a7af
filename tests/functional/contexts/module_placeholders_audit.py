"""What a function fills in from outside is proved where all that do so verify; else which comes first is not known."""
# not run: its placeholders stand for what was called before

import ssl
from http.client import HTTPSConnection

from context_helpers import filled_in_from_outside


def fill_in():
    if filled_in_from_outside.filled_in is None:
        filled_in_from_outside.filled_in = ssl.create_default_context()
    HTTPSConnection("h", context=filled_in_from_outside.filled_in)


def connect():
    HTTPSConnection("h", context=filled_in_from_outside.filled_in)


def fill_in_badly():
    filled_in_from_outside.filled_in_badly = ssl._create_unverified_context()


def connect_badly():
    HTTPSConnection("h", context=filled_in_from_outside.filled_in_badly)  # [unknown-ssl-context]
