"""A module that puts a class of its own in the place of the standard library's: its calls construct no connection."""

import http.client
import sys

from callee_helpers import set_from_outside


class _Own:
    def __init__(self, host, **keywords):
        self.host = host


original = http.client.HTTPSConnection
http.client.HTTPSConnection("h")  # [missing-ssl-context]
http.client.HTTPSConnection = _Own
http.client.HTTPSConnection("h")
from http.client import HTTPSConnection

HTTPSConnection("h")
set_from_outside.kind = HTTPSConnection
sys.modules[__name__].kind = HTTPSConnection


def connect():
    http.client.HTTPSConnection("h")
    HTTPSConnection("h")
    set_from_outside.kind("h")
    sys.modules[__name__].kind("h")


def imported_here():
    from http.client import HTTPSConnection as connection

    connection("h")
    original = connection
    original("h")


def put_back():
    http.client.HTTPSConnection = original
    http.client.HTTPSConnection("h")  # [missing-ssl-context]
    http.client.HTTPSConnection = _Own
    http.client.HTTPSConnection("h")
