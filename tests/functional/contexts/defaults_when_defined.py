"""A default is the literal that its name was bound to where the function is defined."""

import ssl
from http.client import HTTPSConnection


shared = None
other = None
if ssl.HAS_SNI:
    other = ssl.create_default_context()


def _open_shared(host, context=shared):
    return HTTPSConnection(host, context=context)


def _set_up():
    global shared, other
    shared = ssl.create_default_context()
    other = ssl.create_default_context()


class C:
    def open(self, context=shared):
        return HTTPSConnection("h", context=context)


def _open_other(host, context=other):
    return HTTPSConnection(host, context=context)


only = None


def _open_only(host, context=only):
    return HTTPSConnection(host, context=context)


def connect():
    _set_up()
    _open_shared("h")  # [missing-ssl-context]
    C().open()  # [missing-ssl-context]
    _open_only("h")  # [missing-ssl-context]
