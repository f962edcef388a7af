"""A `try` may leave before any of its statements has its effect."""
import ssl
from http.client import HTTPSConnection

from path_helpers.loading import load


def nothing_in_the_handler(tls):
    context = None
    try:
        load(tls)
        context = ssl.create_default_context()
    except OSError:
        pass
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def made_in_the_handler(tls):
    try:
        load(tls)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    except OSError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def raised_in_the_handler(tls):
    context = None
    try:
        load(tls)
        context = ssl.create_default_context()
    except OSError:
        raise RuntimeError("no TLS") from None
    HTTPSConnection("h", context=context)


def insecure_in_the_handler(tls):
    try:
        load(tls)
        context = ssl.create_default_context()
    except OSError:
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
