"""Functions of another module that return the class, or something else."""
from http.client import HTTPConnection, HTTPSConnection


def secure():
    return HTTPSConnection


def plain():
    return HTTPConnection
