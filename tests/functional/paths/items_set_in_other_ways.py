"""Two functions ask a module's mapping the same; a third one may set that between, in whatever way."""

import json
import ssl
from http.client import HTTPConnection, HTTPSConnection

LOADED = json.loads('{"tls": false}')
KEYED = {"tls": False}
KEY = "tls"
CALLED = {"tls": False}
PAIRED = {"tls": False}
OTHER = {"verify": False}
FOR_LOADED = FOR_KEYED = FOR_CALLED = FOR_PAIRED = FOR_OTHER = None


def _set_up():
    global FOR_LOADED, FOR_KEYED, FOR_CALLED, FOR_PAIRED, FOR_OTHER
    FOR_LOADED = ssl.create_default_context() if LOADED["tls"] else None
    FOR_KEYED = ssl.create_default_context() if KEYED["tls"] else None
    FOR_CALLED = ssl.create_default_context() if CALLED["tls"] else None
    FOR_PAIRED = ssl.create_default_context() if PAIRED["tls"] else None
    FOR_OTHER = ssl.create_default_context() if OTHER["verify"] else None


def _enable():
    LOADED["tls"] = True
    KEYED[KEY] = True
    CALLED.__setitem__("tls", True)
    PAIRED.update([("tls", True)])
    OTHER.update(timeout=3)


def _connect_loaded():
    if LOADED["tls"]:
        return HTTPSConnection("h", context=FOR_LOADED)  # [missing-ssl-context]
    return HTTPConnection("h")


def _connect_keyed():
    if KEYED["tls"]:
        return HTTPSConnection("h", context=FOR_KEYED)  # [missing-ssl-context]
    return HTTPConnection("h")


def _connect_called():
    if CALLED["tls"]:
        return HTTPSConnection("h", context=FOR_CALLED)  # [missing-ssl-context]
    return HTTPConnection("h")


def _connect_paired():
    if PAIRED["tls"]:
        return HTTPSConnection("h", context=FOR_PAIRED)  # [missing-ssl-context]
    return HTTPConnection("h")


def _connect_other():
    if OTHER["verify"]:
        return HTTPSConnection("h", context=FOR_OTHER)
    return HTTPConnection("h")


def connect():
    _set_up()
    _enable()
    _connect_loaded()
    _connect_keyed()
    _connect_called()
    _connect_paired()
    _connect_other()
