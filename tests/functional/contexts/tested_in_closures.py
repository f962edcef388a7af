"""A parameter of the function around stays the choice of whoever calls that, though the function inside tests it."""
import ssl
from http.client import HTTPSConnection

LOG = []


def _announced(context=None):
    def connect():
        if context is None:
            LOG.append("whatever Python verifies")
        HTTPSConnection("a.example", context=context)

    return connect


def announced():
    _announced(ssl.create_default_context())()
    _announced(ssl._create_unverified_context())()  # [insecure-ssl-context]
    _announced(None)()  # [missing-ssl-context]
