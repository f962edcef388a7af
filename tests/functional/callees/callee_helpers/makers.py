"""Functions that return a class."""
from http.client import HTTPConnection, HTTPSConnection


def connection_class(secure=True):
    return HTTPSConnection if secure else HTTPConnection


def plain():
    return HTTPConnection
