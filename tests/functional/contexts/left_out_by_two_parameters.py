"""Of two parameters that are open, the text names the one that is handed in, in each run."""

import ssl
from http.client import HTTPSConnection


def _connect(first=None, second=None):
    context = None
    if first:
        context = first
    elif second:
        context = second
    return HTTPSConnection("h", context=context)


def connect():
    _connect(first=None)  # [missing-ssl-context]
    _connect(second=None)  # [missing-ssl-context]
    _connect()  # [missing-ssl-context]
    _connect(second=ssl.create_default_context())
