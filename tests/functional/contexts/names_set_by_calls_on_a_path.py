"""What sets several names of a module may be called on some paths alone: a path leaves all of them, or none."""

import ssl
from http.client import HTTPSConnection

READY = False
CONTEXT = None


def _set(secure):
    global READY, CONTEXT
    READY = secure
    CONTEXT = ssl.create_default_context() if secure else None


def _connect():
    if not READY:
        return None
    return HTTPSConnection("h", context=CONTEXT)


def on_a_path(secure):
    if secure:
        _set(True)
    return _connect()


STRICT = False
CHOSEN = None


def _choose(context):
    global STRICT, CHOSEN
    if context is None:
        return
    STRICT = True
    CHOSEN = context


def _connect_as_chosen():
    if STRICT:
        return HTTPSConnection("h", context=CHOSEN)
    return None


def chosen_or_not(secure):
    _choose(ssl.create_default_context() if secure else None)
    return _connect_as_chosen()


TLS = False
OWN = None


def _set_own(secure, early=False):
    global TLS, OWN
    if secure is None:
        return
    if early:
        TLS = True
        return
    TLS = secure
    OWN = ssl.create_default_context() if secure else None


def _connect_own():
    if TLS:
        return HTTPSConnection("h", context=OWN)  # [missing-ssl-context]
    return None


def one_alone(secure):
    _set_own(secure)
    _set_own(None)
    _set_own(secure, early=True)
    return _connect_own()
