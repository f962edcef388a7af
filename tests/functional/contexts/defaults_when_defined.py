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


called_before = None


def _set_called_before():
    global called_before
    called_before = ssl.create_default_context()


_set_called_before()


def _open_called_before(host, context=called_before):
    return HTTPSConnection(host, context=context)


decorated_before = None


def _install(function):
    global decorated_before
    decorated_before = ssl.create_default_context()
    return function


@_install
def _decorated():
    return None


def _open_decorated_before(host, context=decorated_before):
    return HTTPSConnection(host, context=context)


looped = None
for _ in range(2):

    def _open_looped(host, context=looped):
        return HTTPSConnection(host, context=context)

    looped = ssl.create_default_context()


def connect_with_what_was_there():
    _open_called_before("h")
    _open_decorated_before("h")
    _open_looped("h")
