"""A parameter that is put under any key of a local mapping, and read from there, is the caller's choice."""
import ssl
from http.client import HTTPSConnection


def _open(host, context=None):
    settings = {}
    settings["ssl"] = context
    return HTTPSConnection(host, context=settings["ssl"])


def _open_written_out(host, context=None):
    settings = {"ssl": context}
    return HTTPSConnection(host, context=settings["ssl"])


def weak():
    return _open("h", ssl._create_unverified_context())  # [insecure-ssl-context]


def none():
    return _open("h")  # [missing-ssl-context]


def good():
    return _open("h", ssl.create_default_context())


def weak_written_out():
    return _open_written_out("h", ssl._create_unverified_context())  # [insecure-ssl-context]
