"""A name that is rebound, or shadowed by a parameter, is no longer the class."""
from http.client import HTTPConnection, HTTPSConnection


def rebound():
    kind = HTTPSConnection
    kind("h")  # [missing-ssl-context]
    kind = HTTPConnection
    kind("h")


def _shadowed(HTTPSConnection):
    HTTPSConnection("h")


def shadowed_by_a_local():
    HTTPSConnection = HTTPConnection
    return HTTPSConnection("h")


def _shadowed_by_a_loop(pools):
    for HTTPSConnection in pools:
        HTTPSConnection("h")


HTTPSConnection("h")  # [missing-ssl-context]
