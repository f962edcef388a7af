"""Tests of `sys.version_info` go both ways."""
import ssl
import sys
from http.client import HTTPSConnection

PY3 = sys.version_info[0] >= 3


def by_version():
    if sys.version_info >= (3,):
        HTTPSConnection("h")  # [missing-ssl-context]
    else:
        HTTPSConnection("h")  # [missing-ssl-context]  # not run: of another version


def value_by_version():
    context = ssl.create_default_context()
    if sys.version_info < (2, 7, 9):
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]  # not run: of another version


def by_name():
    if PY3:
        HTTPSConnection("h", context=ssl.create_default_context())
    else:
        HTTPSConnection("h")  # [missing-ssl-context]  # not run: of another version


def verified_either_way():
    if sys.version_info >= (3, 6):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    else:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
