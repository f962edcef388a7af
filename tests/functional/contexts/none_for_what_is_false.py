"""Of a function that makes its context of a parameter, a call leaves the context out that passes what is false."""
import ssl
from http.client import HTTPSConnection


def _open(verify):
    context = None
    if isinstance(verify, ssl.SSLContext):
        context = verify
    elif verify:
        context = ssl.create_default_context()
    return HTTPSConnection("h", context=context)


def _open_by_default(verify=False):
    context = None
    if isinstance(verify, ssl.SSLContext):
        context = verify
    elif verify:
        context = ssl.create_default_context()
    return HTTPSConnection("h", context=context)


def _open_verified(verify=None):
    context = ssl.create_default_context()
    if verify:
        context = verify
    return HTTPSConnection("h", context=context)


def run():
    _open(False)  # [missing-ssl-context]
    _open(0)  # [missing-ssl-context]
    _open(None)  # [missing-ssl-context]
    _open(True)
    _open(ssl.create_default_context())
    _open(ssl._create_unverified_context())  # [insecure-ssl-context]
    _open_by_default()  # [missing-ssl-context]
    _open_by_default(True)
    _open_verified(False)
    _open_verified()
    _open_verified(ssl._create_unverified_context())  # [insecure-ssl-context]
