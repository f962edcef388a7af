"""A path ends in a call that never returns, wherever it stands, in `assert_never`, and in initialisers that exit."""

import ssl
import sys
import typing
from http.client import HTTPSConnection

import typing_extensions
from typing_extensions import assert_never


def argument(flag):
    context = None
    if flag:
        context = ssl.create_default_context()
    else:
        print(1, sys.exit(1))
    return HTTPSConnection("h", context=context)


def condition(flag):
    context = None
    if flag:
        context = ssl.create_default_context()
    elif sys.exit(1):
        pass
    return HTTPSConnection("h", context=context)


def assigned(flag):
    context = None
    if flag:
        context = ssl.create_default_context()
    else:
        _code = sys.exit(1)
    return HTTPSConnection("h", context=context)


def lazily(flag):
    """A call in a lambda is none."""
    context = None
    if flag:
        context = ssl.create_default_context()
    else:
        print(1, lambda: sys.exit(1))
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def matched(kind):
    context = None
    match kind:
        case "public":
            context = ssl.create_default_context()
        case "private":
            context = ssl.create_default_context(cafile="ca.pem")
        case _:
            assert_never(kind)
    return HTTPSConnection("h", context=context)


def attribute(kind):
    context = None
    if kind == "public":
        context = ssl.create_default_context()
    else:
        typing_extensions.assert_never(kind)
    return HTTPSConnection("h", context=context)


def _never(message) -> typing.NoReturn:
    raise ValueError(message)


def own_function(kind):
    context = None
    if kind == "public":
        context = ssl.create_default_context()
    else:
        _never(kind)
    return HTTPSConnection("h", context=context)


def asserted(kind):
    context = None
    if kind == "public":
        context = ssl.create_default_context()
    else:
        typing_extensions.assert_type(kind, str)
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


class Usage:
    def __init__(self, message):
        print(message)
        sys.exit(2)


class Parts:
    def fails(self):
        raise RuntimeError("gone")


def constructed(flag):
    context = None
    if flag:
        context = ssl.create_default_context()
    else:
        Usage("no context")
    return HTTPSConnection("h", context=context)


def called_method(flag):
    context = None
    if flag:
        context = ssl.create_default_context()
    else:
        Parts().fails()
    return HTTPSConnection("h", context=context)
