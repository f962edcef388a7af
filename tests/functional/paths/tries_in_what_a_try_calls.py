"""A `try` in a function that is called inside another one: what it catches ends no path around it."""

import ssl
from http.client import HTTPSConnection


def _strict():
    return ssl.create_default_context()


def _lax():
    return ssl._create_unverified_context()


def _raised_inside(flag):
    context = None
    try:
        context = _strict()
        if flag:
            raise OSError
    except OSError:
        context = None
    return context


def _may_raise():
    context = None
    try:
        open("/nowhere")
        context = _strict()
    except OSError:
        pass
    return context


def tried_around(flag):
    try:
        HTTPSConnection("a.example", context=_raised_inside(flag))  # [missing-ssl-context]
        HTTPSConnection("b.example", context=_may_raise())  # [missing-ssl-context]
    except ValueError:
        HTTPSConnection("c.example", context=_strict())
