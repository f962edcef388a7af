"""A name bound exactly once in its module, to a literal, decides tests, also where that is one of several unpacked."""

import ssl
from http.client import HTTPSConnection

OK, WARNING, CRITICAL, UNKNOWN = range(4)
(DONE, [FAILED]), LATER = (0, [1]), 2
OFF, ON = False, True
LOW, HIGH = [10, 20]
FIRST, *OTHERS = 0, 1, 2
EMPTY, FILLED = None, 1
REBOUND, KEPT = 0, 1
REBOUND = REBOUND + KEPT
A, B = B, A = 0, 1


def _prepare(cafile):
    if cafile:
        return OK, ssl.create_default_context()
    return UNKNOWN, None


def _prepare_otherwise(cafile):
    if cafile:
        return CRITICAL, ssl.create_default_context()
    return OK, None


def by_code(cafile):
    code, context = _prepare(cafile)
    if code != OK:
        return None
    return HTTPSConnection("h", context=context)


def by_wrong_code(cafile):
    code, context = _prepare_otherwise(cafile)
    if code == OK:
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]
    return HTTPSConnection("h", context=context)


def by_flag():
    context = None
    if ON:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
    if OFF:
        HTTPSConnection("h", context=None)
    return HTTPSConnection("h", context=None if ON else context)  # [missing-ssl-context]


def by_order():
    if LOW > HIGH:
        HTTPSConnection("h", context=None)
    if HIGH > LOW:
        HTTPSConnection("h", context=None)  # [missing-ssl-context]


def by_placeholder():
    if EMPTY is not None:
        HTTPSConnection("h")
    if FILLED is not None:
        HTTPSConnection("h")  # [missing-ssl-context]


def beside_a_star():
    if not OTHERS:
        HTTPSConnection("h", context=ssl.create_default_context())
    if FIRST == 0:
        HTTPSConnection("h")  # [missing-ssl-context]


def nested():
    if DONE != FAILED:
        HTTPSConnection("h")  # [missing-ssl-context]
    return LATER


def rebound():
    if REBOUND:
        HTTPSConnection("h")  # [missing-ssl-context]
    return KEPT


def bound_twice():
    if A:
        HTTPSConnection("h")  # [missing-ssl-context]
    return B


def of_an_enclosing_function(cafile):
    found, missing = 0, 1

    def _state():
        return (found, ssl.create_default_context()) if cafile else (missing, None)

    def connect():
        state, context = _state()
        if state == missing:
            return HTTPSConnection("h", context=context)  # [missing-ssl-context]
        return HTTPSConnection("h", context=context)

    return connect()
