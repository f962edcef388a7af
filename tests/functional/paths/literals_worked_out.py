"""What operators and small built-in functions make of literals decides tests."""

import ssl
from http.client import HTTPSConnection

CHECK_NAME = 1 << 0
CHECK_CERT = 1 << 1


def _make(verify):
    return ssl.create_default_context() if verify else None


def flags(flags=CHECK_NAME | CHECK_CERT):
    return HTTPSConnection("h", context=_make(CHECK_NAME & 1))


def _text(value):
    return ssl.create_default_context() if str(value).lower() == "true" else None


def _number(value):
    return ssl.create_default_context() if int(value) else None


def _type(value):
    return ssl.create_default_context() if type(value) is str else None


def _max(first, second):
    return ssl.create_default_context() if max(first, second) > 2 else None


def _abs(value):
    return ssl.create_default_context() if abs(value) == 1 else None


def _pow(n):
    return ssl.create_default_context() if 2**n > 4 else None


def use():
    HTTPSConnection("h", context=_text(True))
    HTTPSConnection("h", context=_number("1"))
    HTTPSConnection("h", context=_type("x"))
    HTTPSConnection("h", context=_max(1, 3))
    HTTPSConnection("h", context=_abs(-1))
    HTTPSConnection("h", context=_pow(3))
    HTTPSConnection("h", context=_text(False))  # [missing-ssl-context]
    HTTPSConnection("h", context=_number("0"))  # [missing-ssl-context]
    HTTPSConnection("h", context=_type(1))  # [missing-ssl-context]
    HTTPSConnection("h", context=_max(1, 2))  # [missing-ssl-context]
    HTTPSConnection("h", context=_abs(-2))  # [missing-ssl-context]
    HTTPSConnection("h", context=_pow(2))  # [missing-ssl-context]
