"""A call may enter the generator of the one function or the other: each goes on behind its own ``yield``."""

import contextlib
import ssl
from http.client import HTTPSConnection


@contextlib.contextmanager
def _weakened_behind(context):
    yield context
    context.check_hostname = False


@contextlib.contextmanager
def _left(context):
    yield context


@contextlib.contextmanager
def _with_a_generator_inside(context):
    def items():
        yield context
        context.check_hostname = False

    yield next(items())


def either(flag):
    context = ssl.create_default_context()
    make = _weakened_behind if flag else _left
    with make(context):
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def neither(flag):
    context = ssl.create_default_context()
    make = _with_a_generator_inside if flag else _left
    with make(context):
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)
