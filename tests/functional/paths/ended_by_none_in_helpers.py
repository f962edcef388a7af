"""A helper that sets an attribute of what it is passed raises where that is None: the path ends there."""
import contextlib
import ssl
from http.client import HTTPSConnection


def _strengthen(context):
    context.check_hostname = True


def _leave(context):
    return context


@contextlib.contextmanager
def _checked(context):
    context.check_hostname = True
    yield


def _run(function, flag):
    try:
        function(flag)
    except AttributeError:
        pass


def _by_statement(flag):
    context = ssl.create_default_context() if flag else None
    _strengthen(context)
    HTTPSConnection("h", context=context)


def _by_manager(flag):
    context = ssl.create_default_context() if flag else None
    with _checked(context):
        pass
    HTTPSConnection("h", context=context)


def _left(flag):
    context = ssl.create_default_context() if flag else None
    _leave(context)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _caught(flag):
    context = ssl.create_default_context() if flag else None
    try:
        _strengthen(context)
    except AttributeError:
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def run(flag):
    for function in (_by_statement, _by_manager, _left, _caught):
        _run(function, flag)
