"""Exceptions meet the handlers that catch them, and laps that are told are counted."""
import socket
import ssl
from http.client import HTTPSConnection


def _good():
    return ssl.create_default_context()


class _Own(Exception):
    pass


def handler_of_another_exception(is_first):
    context = _good()
    try:
        raise ValueError("first" if is_first else "second")
    except _Own:
        context = None
    except ValueError:
        pass
    HTTPSConnection("h", context=context)


def handler_of_a_base():
    context = _good()
    try:
        raise _Own
    except Exception:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def counted_laps():
    count = 0
    context = None
    for _ in ("a", "b", "c"):
        count += 1
        if count == 3:
            context = _good()
    HTTPSConnection("h", context=context)


def counted_laps_that_are_fewer():
    count = 0
    context = None
    for _ in ("a", "b"):
        count += 1
        if count == 3:
            context = _good()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def handler_under_another_name():
    context = _good()
    try:
        raise OSError("first")
    except socket.error:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
