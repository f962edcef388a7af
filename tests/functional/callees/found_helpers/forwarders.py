"""Functions that take the context by place, or under another name."""
from http.client import HTTPSConnection


def dial(host, port, tls, /):
    return HTTPSConnection(host, port, context=tls)


def dial_with(**options):
    return HTTPSConnection(options["host"], context=options["tls"])
