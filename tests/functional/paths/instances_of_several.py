"""Tests of whether something is of one of several classes, and of which, tell each other's answers."""
import ssl
from http.client import HTTPSConnection


def _first_all(verify):
    if not isinstance(verify, (bool, str)):
        raise TypeError
    context = None
    if isinstance(verify, str):
        context = ssl.create_default_context()
    elif isinstance(verify, bool):
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def _first_others(verify):
    if not isinstance(verify, (bool, str, bytes)):
        raise TypeError
    context = None
    if isinstance(verify, str):
        context = ssl.create_default_context()
    elif isinstance(verify, bool):
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _all_afterwards(verify):
    context = None
    if isinstance(verify, str):
        context = ssl.create_default_context()
    elif isinstance(verify, bool):
        context = ssl.create_default_context()
    if not isinstance(verify, (bool, str)):
        return
    HTTPSConnection("h", context=context)


def _under_another_name(verify):
    given = verify
    context = ssl.create_default_context() if isinstance(given, str) else None
    if isinstance(verify, str):
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _no_constant(verify):
    if isinstance(verify, bool) and not verify:
        return
    context = ssl.create_default_context()
    if verify is False:
        context.check_hostname = False
    HTTPSConnection("h", context=context)


def _constant(verify):
    if isinstance(verify, str) and not verify:
        return
    context = ssl.create_default_context()
    if verify is False:
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def main():
    for step in (_first_others, _all_afterwards, _under_another_name, _no_constant, _constant, _first_all):
        for value in (True, False, "ca.pem", b"ca.pem"):
            try:
                step(value)
            except TypeError:
                continue
