"""A flag that ``dict(…)`` holds, and that is handed on from there, decides as one of a display does."""

from http.client import HTTPConnection, HTTPSConnection


def _connect(host, secure, context=None):
    if secure:
        return HTTPSConnection(host, context=context)
    return HTTPConnection(host)


def use():
    options = dict(host="h", secure=False)
    _connect(options["host"], secure=options["secure"])
    options = dict(host="h", secure=True)
    _connect(options["host"], secure=options["secure"])  # [missing-ssl-context]
