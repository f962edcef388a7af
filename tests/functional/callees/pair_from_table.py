"""A row of a table holds the class and the port that goes with it."""
import ssl
from http.client import HTTPConnection, HTTPSConnection

SCHEMES = {"http": (HTTPConnection, 80), "https": (HTTPSConnection, 443)}


def connect(scheme):
    kind, port = SCHEMES[scheme]
    return kind("h", port)  # [missing-ssl-context]


def connect_with_context(scheme):
    if scheme == "https":
        return SCHEMES["https"][0]("h", context=ssl.create_default_context())
    return SCHEMES["http"][0]("h")
