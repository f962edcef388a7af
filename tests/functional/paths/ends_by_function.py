"""A function that never returns ends the path."""
import ssl
from http.client import HTTPSConnection

from path_helpers.loading import give_up, load


def _fail(message):
    raise RuntimeError(message)


def failed(tls):
    context = None
    if tls:
        context = ssl.create_default_context()
    else:
        _fail("TLS is needed")
    HTTPSConnection("h", context=context)


def given_up(tls):
    context = ssl.create_default_context() if tls else None
    if context is None:
        give_up("TLS is needed")
    HTTPSConnection("h", context=context)


def loaded(tls):
    context = ssl.create_default_context() if tls else None
    if context is None:
        load(True)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
