"""A function that fills an outer function's name in leaves no None where one beside it reads the name after calling it."""
import ssl
from http.client import HTTPSConnection


def filled(_flag):
    context = None

    def prepare():
        nonlocal context
        if context is None:
            context = ssl.create_default_context()

    def connect():
        prepare()
        return HTTPSConnection("h", context=context)

    return connect()


def filled_if_told(flag):
    context = None

    def prepare():
        nonlocal context
        if context is None and flag:
            context = ssl.create_default_context()

    def connect():
        prepare()
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    return connect()


def filled_too_late(_flag):
    context = None

    def prepare():
        nonlocal context
        if context is None:
            context = ssl.create_default_context()

    def connect():
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
        prepare()

    return connect()


def taken_away(_flag):
    context = None

    def prepare():
        nonlocal context
        if context is None:
            context = ssl.create_default_context()

    def forget():
        nonlocal context
        if context is not None:
            context = None

    def connect():
        prepare()
        forget()
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    return connect()


def filled_badly(_flag):
    context = None

    def prepare():
        nonlocal context
        if context is None:
            context = ssl._create_unverified_context()

    def connect():
        prepare()
        return HTTPSConnection("h", context=context)  # [insecure-ssl-context]

    return connect()
