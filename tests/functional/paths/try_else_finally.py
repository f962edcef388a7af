"""`else` runs where nothing was raised, `finally` always."""
import ssl
from http.client import HTTPSConnection

from path_helpers.loading import load


def in_else(tls):
    context = None
    try:
        load(tls)
    except OSError:
        print("not loaded")
    else:
        context = ssl.create_default_context()
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def in_finally(tls):
    context = None
    try:
        load(tls)
        context = ssl.create_default_context()
    except OSError:
        return None
    finally:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    return HTTPSConnection("h", context=context)


def set_in_finally(tls):
    context = None
    try:
        load(tls)
    except OSError:
        print("not loaded")
    finally:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
