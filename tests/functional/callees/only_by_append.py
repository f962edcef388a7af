"""The class comes to the call in a list that a method fills."""

import ssl
from http.client import HTTPConnection, HTTPSConnection

openers = []
openers.append(HTTPSConnection)
plain = []
plain.append(HTTPConnection)


def connect():
    openers[0]("h")  # [missing-ssl-context]
    openers[0]("h", context=ssl.create_default_context())
    plain[0]("h")
