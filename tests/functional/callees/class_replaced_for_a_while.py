"""A class that a module replaces and puts back is the class afterwards; on some platforms replaced, it may be either."""

import http.client
import os
import ssl


class _Own:
    def __init__(self, host, **keywords):
        self.host = host


saved = http.client.HTTPSConnection
http.client.HTTPSConnection = _Own
try:
    http.client.HTTPSConnection("h")
finally:
    http.client.HTTPSConnection = saved

if os.environ.get("NO_SUCH_VARIABLE"):
    http.client.HTTPSConnection = _Own

saved_creator = ssl.create_default_context
ssl.create_default_context = ssl._create_unverified_context
HELD = ssl.create_default_context()
ssl.create_default_context = saved_creator


def connect():
    http.client.HTTPSConnection("h")  # [missing-ssl-context]
    http.client.HTTPSConnection("h", context=ssl.create_default_context())
    http.client.HTTPSConnection("h", context=HELD)  # [insecure-ssl-context]


def imported_here():
    from http.client import HTTPSConnection

    HTTPSConnection("h")  # [missing-ssl-context]
