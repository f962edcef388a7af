"""A function that leaves by an exception in each branch, in a `with` or in a `try` never returns, unless something there lets it."""

import contextlib
import ssl
import sys
from http.client import HTTPSConnection


def _in_branches(kind):
    if kind:
        raise ValueError(kind)
    else:
        sys.exit(1)


def _in_one_branch(kind):
    if kind:
        raise ValueError(kind)


def _in_with(path):
    with open(path, encoding="utf-8"):
        raise ValueError(path)


def _in_with_that_suppresses():
    with contextlib.suppress(ValueError):
        raise ValueError


def _in_try(kind):
    try:
        kind = int(kind)
    except ValueError:
        raise TypeError(kind) from None
    else:
        sys.exit(kind)


def _in_try_alone(kind):
    try:
        raise ValueError(kind)
    except ValueError:
        kind = None


def _at_the_end_of_try(kind):
    try:
        kind = int(kind)
    except ValueError:
        kind = None
    finally:
        sys.exit(1)


def branches(tls):
    context = ssl.create_default_context() if tls else None
    if not tls:
        _in_branches(tls)
    HTTPSConnection("h", context=context)


def one_branch(tls):
    context = ssl.create_default_context() if tls else None
    if context is None:
        _in_one_branch(tls)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def with_statement(tls):
    context = ssl.create_default_context() if tls else None
    if not tls:
        _in_with(__file__)
    HTTPSConnection("h", context=context)


def with_that_suppresses(tls):
    context = ssl.create_default_context() if tls else None
    if not tls:
        _in_with_that_suppresses()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def try_statement(tls):
    context = ssl.create_default_context() if tls else None
    if not tls:
        _in_try("1")
    HTTPSConnection("h", context=context)


def try_alone(tls):
    context = ssl.create_default_context() if tls else None
    if not tls:
        _in_try_alone("1")
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def at_the_end_of_try(tls):
    context = ssl.create_default_context() if tls else None
    if not tls:
        _at_the_end_of_try("1")
    HTTPSConnection("h", context=context)
