"""What a decorator puts in a function's place may take the context by another name, or weaken it: its caller is judged."""
import ssl
from http.client import HTTPSConnection


def _renamed(func):
    def wrapper(host, tls=None):
        return func(host, context=tls)

    return wrapper


def _filled(func):
    def wrapper(host, tls=None):
        if tls is None:
            tls = ssl._create_unverified_context()
        return func(host, context=tls)

    return wrapper


def _same(func):
    def wrapper(host, context=None):
        return func(host, context=context)

    return wrapper


@_renamed
def _open(host, context=None):
    return HTTPSConnection(host, context=context)


@_filled
def _open_filled(host, context=None):
    return HTTPSConnection(host, context=context)


@_same
def _open_same(host, context=None):
    return HTTPSConnection(host, context=context)


def weak():
    return _open("h", tls=ssl._create_unverified_context())  # [insecure-ssl-context]


def good():
    return _open_filled("h", tls=ssl.create_default_context())


def same():
    return _open_same("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def _lax(func):
    def wrapper(host, context):
        context.check_hostname = False
        return func(host, context=context)

    return wrapper


def _replacing(func):
    def wrapper(host, context):
        context = ssl._create_unverified_context()
        return func(host, context=context)

    return wrapper


@_lax
def _open_weakened(host, context):
    return HTTPSConnection(host, context=context)


@_replacing
def _open_replaced(host, context):
    return HTTPSConnection(host, context=context)


def weakened():
    return _open_weakened("h", ssl.create_default_context())  # [insecure-ssl-context]


def replaced():
    return _open_replaced("h", ssl.create_default_context())  # [insecure-ssl-context]
