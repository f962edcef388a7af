"""A module's name is also what a `global` statement in a function binds to it."""
import ssl
from http.client import HTTPSConnection

_context = ssl.create_default_context()
_strict_context = ssl.create_default_context()


def a_disable_verification():
    global _context
    _context = ssl._create_unverified_context()


def connect():
    HTTPSConnection("h", context=_context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=_strict_context)


def renew():
    global _strict_context
    _strict_context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
