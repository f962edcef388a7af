"""A function that is used on paths alone that end there, or in ways that a test before the statement does not tell."""

import ssl
import sys
from http.client import HTTPSConnection


def used_before_an_exit(on):
    context = ssl._create_unverified_context()

    def connect():
        return HTTPSConnection("h", context=context)  # [insecure-ssl-context]

    if on:
        connect()
        sys.exit(0)
    print("off")


def used_before_a_raise(on):
    context = None

    def connect():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    try:
        if on:
            connect()
            raise ValueError(on)
    except ValueError:
        return


def used_in_a_later_lap(_on):
    context = None
    ready = False

    def connect():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    while not (ready and connect()):
        ready = True


def _find(text):
    return text or None


def used_behind_a_walrus(on):
    context = None
    found = None

    def connect():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    if (found := _find("x" if on else "")) and found.strip() and connect():
        print(found)


def used_by_a_class(on):
    context = None

    def connect():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    class Handler:
        def get(self):
            return connect()

    if on:
        context = ssl.create_default_context()
        connect()
    else:
        Handler().get()
