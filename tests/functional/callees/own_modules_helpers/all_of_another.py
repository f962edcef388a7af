"""`import *` takes one name of two."""

from http.client import HTTPConnection, HTTPSConnection

__all__ = ["HTTPConnection"]

OPENED = HTTPSConnection
