"""A function that is used on paths alone that end there, or in ways that a test before the statement does not tell."""

import contextlib
import ssl
import sys
from http.client import HTTPConnection, HTTPSConnection


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


def used_on_one_path_that_exits(on):
    context = ssl.create_default_context() if on else None

    def connect():
        return HTTPSConnection("h", context=context)

    if on:
        connect()
        sys.exit(0)
    print("off")


def used_on_the_other_path_that_exits(on):
    context = None if on else ssl.create_default_context()

    def connect():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    if on:
        sys.exit(bool(connect()))
    connect()


def used_in_what_is_raised(on):
    context = ssl.create_default_context() if on else None

    def connect():
        return HTTPSConnection("h", context=context)

    if on:
        raise ValueError(connect())


def used_in_a_with_by_a_test(on):
    context = ssl.create_default_context() if on else None

    def connect():
        return HTTPSConnection("h", context=context)

    with contextlib.closing(connect() if on else HTTPConnection("h")) as connection:
        print(connection)


def used_in_a_while_by_a_test(on):
    context = ssl.create_default_context() if on else None

    def connect():
        return HTTPSConnection("h", context=context)

    while on and not connect():
        print("again")
