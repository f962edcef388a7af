"""A list that a function gets may be changed by it: what a decorated one, or one that is not seen, does is not known."""

import functools
import ssl
from http.client import HTTPSConnection


def _logged(function):
    @functools.wraps(function)
    def wrapper(*arguments):
        return function(*arguments)

    return wrapper


def _clearing(function):
    def wrapper(contexts):
        contexts[0] = ssl._create_unverified_context()
        return function(contexts)

    return wrapper


def _clear(contexts):
    contexts[0] = ssl._create_unverified_context()


@_logged
def _clear_logged(contexts):
    contexts[0] = ssl._create_unverified_context()


def _count(contexts):
    return len(contexts)


def changed():
    contexts = [ssl.create_default_context()]
    _clear(contexts)
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]


def changed_by_decorated():
    contexts = [ssl.create_default_context()]
    _clear_logged(contexts)
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]


@_clearing
def _count_after(contexts):
    return len(contexts)


_FUNCTIONS = {"clear": _clear}


def changed_by_the_decorator():
    contexts = [ssl.create_default_context()]
    _count_after(contexts)
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]


def changed_by_an_item():
    contexts = [ssl.create_default_context()]
    _FUNCTIONS["clear"](contexts)
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]


def counted():
    contexts = [ssl.create_default_context()]
    _count(contexts)
    HTTPSConnection("h", context=contexts[0])
