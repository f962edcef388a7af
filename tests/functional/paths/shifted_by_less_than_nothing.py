"""A shift by a negative number raises ``ValueError``."""

import ssl
from http.client import HTTPSConnection


def shifted():
    context = None
    try:
        number = 1 << -1
        if number == 0:
            HTTPSConnection("h", context=context)
    except ValueError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def shifted_in_place():
    number = 8
    number >>= 2
    HTTPSConnection("h", context=ssl.create_default_context() if number == 2 else None)
    try:
        number <<= -1
        if number != 1:
            HTTPSConnection("h")
    except ValueError:
        pass
