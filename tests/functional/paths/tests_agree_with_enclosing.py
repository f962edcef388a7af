"""A test in a function agrees with one that reads alike at the module's level or in the enclosing function."""
import os
import ssl
from http.client import HTTPSConnection

CERTIFICATES = os.environ.get("EXAMPLE_CERTIFICATES")
CONTEXT = ssl.create_default_context(cafile=CERTIFICATES) if CERTIFICATES else None

VERIFY = os.environ.get("EXAMPLE_VERIFY")
WEAKENED = ssl.create_default_context()
if not VERIFY:
    WEAKENED.check_hostname = False


def with_the_module(tls):
    if CERTIFICATES:
        HTTPSConnection("h", context=CONTEXT)
    else:
        HTTPSConnection("h", context=CONTEXT)  # [missing-ssl-context]
    if tls:
        HTTPSConnection("h", context=CONTEXT)  # [missing-ssl-context]


def with_the_module_past_a_return():
    if not CERTIFICATES:
        return
    HTTPSConnection("h", context=CONTEXT)


def with_what_the_module_weakened(tls):
    if VERIFY:
        HTTPSConnection("h", context=WEAKENED)
    else:
        HTTPSConnection("h", context=WEAKENED)  # [insecure-ssl-context]
    if tls:
        HTTPSConnection("h", context=WEAKENED)  # [insecure-ssl-context]


def with_the_enclosing_function(tls):
    context = ssl.create_default_context() if tls else None

    def connect():
        if tls:
            return HTTPSConnection("h", context=context)
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    return connect()


def with_a_name_of_its_own(tls):
    context = ssl.create_default_context() if tls else None

    def connect(tls):
        if tls:
            return HTTPSConnection("h", context=context)  # [missing-ssl-context]
        return None

    return connect(True)


def with_a_name_that_the_enclosing_function_rebinds(tls):
    context = ssl.create_default_context() if tls else None

    def connect():
        if tls:
            return HTTPSConnection("h", context=context)  # [missing-ssl-context]
        return None

    tls = True
    return connect()
