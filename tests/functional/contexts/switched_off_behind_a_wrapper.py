"""What a wrapped function switches off is its own choice, and not that of who calls the wrapper; what the wrapper does is."""

import functools
import ssl
from http.client import HTTPSConnection


def _logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


def _relaxed(function):
    @functools.wraps(function)
    def wrapper(context):
        context.check_hostname = False
        return function(context)

    return wrapper


@_logged
def _connect(context):
    context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


@_relaxed
def _connect_relaxed(context):
    HTTPSConnection("h", context=context)


def use():
    _connect(ssl.create_default_context())
    _connect_relaxed(ssl.create_default_context())  # [insecure-ssl-context]
