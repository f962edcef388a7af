"""Names that a function of the module sets together, by what it is handed, tries and makes of the context, stay so."""

import os
import ssl
from http.client import HTTPSConnection

SECURE = False
CONTEXT = None


def _load(path):
    global SECURE, CONTEXT
    try:
        CONTEXT = ssl.create_default_context(cafile=path)
        SECURE = True
    except OSError:
        CONTEXT = None
        SECURE = False


def _connect():
    if SECURE:
        return HTTPSConnection("h", context=CONTEXT)
    return None


FOUND = False
OWN = None


def _find(path):
    global FOUND, OWN
    if os.path.exists(path):
        FOUND = True
        OWN = ssl.create_default_context()
        OWN.minimum_version = ssl.TLSVersion.TLSv1_2
    else:
        FOUND = False
        OWN = None


def _connect_own():
    if FOUND:
        return HTTPSConnection("h", context=OWN)
    return HTTPSConnection("h", context=OWN)  # [missing-ssl-context]


GIVEN = False
CHOSEN = None


def _choose(path):
    global GIVEN, CHOSEN
    GIVEN = path is not None
    CHOSEN = ssl.create_default_context() if path is not None else ssl._create_unverified_context()


def _connect_chosen():
    if GIVEN:
        return HTTPSConnection("h", context=CHOSEN)
    return HTTPSConnection("h", context=CHOSEN)  # [insecure-ssl-context]


LOADED = False
SYSTEM = None


def _load_at_once():
    global LOADED, SYSTEM
    try:
        SYSTEM = ssl.create_default_context()
        LOADED = True
    except OSError:
        SYSTEM = ssl._create_unverified_context()
        LOADED = False


_load_at_once()


def _connect_at_once():
    if LOADED:
        return HTTPSConnection("h", context=SYSTEM)
    return None


TRIED = False
LATE = None


def _try(path):
    global TRIED, LATE
    try:
        TRIED = True
        LATE = ssl.create_default_context(cafile=path)
    except OSError:
        LATE = None


def _connect_tried():
    if TRIED:
        return HTTPSConnection("h", context=LATE)  # [missing-ssl-context]
    return None


def drive():
    for path in (None, "/nowhere.pem"):
        _load(path)
        _connect()
        _choose(path)
        _connect_chosen()
        _try(path)
        _connect_tried()
    for path in ("/", "/nowhere"):
        _find(path)
        _connect_own()
    _connect_at_once()
