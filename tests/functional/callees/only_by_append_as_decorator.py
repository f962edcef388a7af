"""The class comes to the call in a list that a method fills which stands as a decorator."""

import ssl
from http.client import HTTPConnection, HTTPSConnection

kinds = []
plain = []


@kinds.append
class _Secure(HTTPSConnection):
    pass


@plain.append
class _Plain(HTTPConnection):
    pass


def connect():
    kinds[0]("h")  # [missing-ssl-context]
    kinds[0]("h", context=ssl.create_default_context())
    plain[0]("h")
