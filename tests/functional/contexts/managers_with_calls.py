"""A class of managers may say itself what it makes of a function."""

import ssl
from contextlib import ContextDecorator
from functools import wraps
from http.client import HTTPSConnection


class with_context(ContextDecorator):
    def __init__(self, context):
        self.context = context

    def __call__(self, function):
        @wraps(function)
        def inner(*args, **kwargs):
            kwargs["context"] = self.context
            return function(*args, **kwargs)

        return inner

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False


@with_context(ssl.create_default_context())
def _open(host, context=None):
    return HTTPSConnection(host, context=context)


def use():
    _open("h")
