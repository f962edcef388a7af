"""The class comes to the call under a key that is set."""

import ssl
from http.client import HTTPConnection, HTTPSConnection

openers = {}
openers["https"] = HTTPSConnection
openers["http"] = HTTPConnection


def connect():
    openers["https"]("h")  # [missing-ssl-context]
    openers["https"]("h", context=ssl.create_default_context())
    openers["http"]("h")
