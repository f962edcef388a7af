"""What ``contextlib.suppress`` suppresses, it does under whatever name it stands."""
import contextlib
import ssl
from http.client import HTTPSConnection


def named(readable):
    context = None
    guard = contextlib.suppress(OSError)
    with guard:
        if not readable:
            raise OSError
        context = ssl.create_default_context()
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _guard():
    return contextlib.suppress(OSError, ValueError)


def made_by_a_helper(readable):
    context = None
    with _guard():
        if not readable:
            raise OSError
        context = ssl.create_default_context()
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def filled_in_behind_it(readable):
    context = None
    guard = contextlib.suppress(OSError)
    with guard:
        if not readable:
            raise OSError
        context = ssl.create_default_context()
    if context is None:
        context = ssl.create_default_context()
    return HTTPSConnection("h", context=context)
