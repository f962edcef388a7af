"""The class comes to the call among what a star takes."""

import ssl
from http.client import HTTPConnection, HTTPSConnection

first, *others = HTTPConnection, HTTPSConnection, HTTPConnection


def connect():
    others[0]("h")  # [missing-ssl-context]
    others[0]("h", context=ssl.create_default_context())
    others[1]("h")
    first("h")
