"""A parameter that was only tested stays the caller's choice."""
import ssl
from http.client import HTTPSConnection


def _logged(context=None):
    if context is None:
        print("no context given")
    return HTTPSConnection("h", context=context)


def _needed(context=None):
    if context is None:
        raise RuntimeError("a context is needed")
    return HTTPSConnection("h", context=context)


def _either_way(context=None, quiet=False):
    if not quiet and context:
        print("context given")
    connection = HTTPSConnection("h", context=context)
    return connection


_logged()  # [missing-ssl-context]
_logged(ssl.create_default_context())
_needed(ssl.create_default_context())
_needed(ssl._create_unverified_context())  # [insecure-ssl-context]
_either_way(quiet=True)  # [missing-ssl-context]
_either_way(ssl.create_default_context())
