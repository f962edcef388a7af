"""Handing the class to a function that calls its parameter is a mention; a parameter's default is a value inside the function."""
# not run: what such a function constructs is not judged, neither in it nor at its calls
import functools
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPSConnection


def takes(kind, host):
    return kind(host)


def takes_keywords(kind, host, **options):
    return kind(host, **options)


def takes_context(kind, host, context=None):
    return kind(host, context=context)


def takes_all(kind, *arguments, **options):
    return [kind(*arguments, **options) for _ in range(3)]


class Pool:
    def __init__(self, kind, **options):
        self.connection = kind("h", **options)


class Client:
    def open(self, kind, host, context=None):
        return kind(host, context=context)


takes(HTTPSConnection, "h")
takes_keywords(HTTPSConnection, "h")
takes_context(HTTPSConnection, "h")
takes_context(kind=HTTPSConnection, host="h", context=None)
takes_all(HTTPSConnection, "h")
Pool(HTTPSConnection)
Client().open(HTTPSConnection, "h")
list(map(HTTPSConnection, ["a", "b"]))
ThreadPoolExecutor().submit(HTTPSConnection, "h")
functools.partial(takes_keywords, HTTPSConnection, "h")()


def takes_or_defaults(host, kind=HTTPSConnection):
    return kind(host)  # [missing-ssl-context]


def defaults_and_forwards(host, kind=HTTPSConnection, context=None):
    return kind(host, context=context)


class DefaultingPool:
    def __init__(self, host, kind=HTTPSConnection, **options):
        self.connection = kind(host, **options)


takes_or_defaults("h")
defaults_and_forwards("h")  # [missing-ssl-context]
DefaultingPool("h")  # [missing-ssl-context]
