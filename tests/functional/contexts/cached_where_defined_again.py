"""A cached function that is defined again has another cache: what it gave before is not what it gives."""

import functools
import ssl
from http.client import HTTPSConnection


def _made(verify):
    @functools.lru_cache
    def context():
        return ssl.create_default_context() if verify else ssl._create_unverified_context()

    return context()


def in_a_function():
    HTTPSConnection("h", context=_made(True))
    HTTPSConnection("h", context=_made(False))  # [insecure-ssl-context]


def in_a_loop():
    for verify in (True, False):

        @functools.lru_cache
        def context():
            return ssl.create_default_context() if verify else ssl._create_unverified_context()

        if verify:
            HTTPSConnection("h", context=context())
        else:
            HTTPSConnection("h", context=context())  # [insecure-ssl-context]


@functools.lru_cache
def _once(verify):
    return ssl.create_default_context() if verify else ssl._create_unverified_context()


def defined_once():
    _once(True).check_hostname = False
    HTTPSConnection("h", context=_once(True))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_once(False))  # [insecure-ssl-context]
