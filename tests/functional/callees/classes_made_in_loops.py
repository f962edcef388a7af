"""A class that stands in a loop over a generator is made of what the generator hands out."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def _kinds():
    yield HTTPSConnection


def _plain_kinds():
    yield HTTPConnection


def _contexts():
    yield ssl._create_unverified_context()


def made():
    for kind in _kinds():
        class Made(kind):
            """A connection."""

        Made("h")  # [missing-ssl-context]


def made_plain():
    for kind in _plain_kinds():
        class Made(kind):
            """A plain connection."""

        Made("h")


def kept():
    for context in _contexts():
        class Config:
            tls = context

        HTTPSConnection("h", context=Config.tls)  # [insecure-ssl-context]
