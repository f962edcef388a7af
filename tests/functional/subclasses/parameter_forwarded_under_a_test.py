"""A parameter that the body passes only if it is given is left out by the body otherwise."""
import ssl
from http.client import HTTPSConnection


def _open(host, context=None):
    if context is not None:
        return HTTPSConnection(host, context=context)
    return HTTPSConnection(host)  # [missing-ssl-context]


def _open_verified(host, context=None):
    if context is not None:
        return HTTPSConnection(host, context=context)
    return HTTPSConnection(host, context=ssl.create_default_context())


_open("h")
_open("h", ssl.create_default_context())
_open("h", ssl._create_unverified_context())  # [insecure-ssl-context]
_open_verified("h")
