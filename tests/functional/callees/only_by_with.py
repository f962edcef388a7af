"""The class comes to the call by what a `with` statement binds."""

import contextlib
import ssl
from http.client import HTTPConnection, HTTPSConnection


@contextlib.contextmanager
def _opener():
    yield HTTPSConnection


@contextlib.contextmanager
def _plain():
    yield HTTPConnection


def connect():
    with _opener() as kind, _plain() as other:
        kind("h")  # [missing-ssl-context]
        kind("h", context=ssl.create_default_context())
        other("h")
