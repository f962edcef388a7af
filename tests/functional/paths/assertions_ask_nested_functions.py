"""An assertion, or a guard, may ask a function inside the function about its names."""

import ssl
from http.client import HTTPSConnection


def asserted(tls):
    context = ssl.create_default_context() if tls else None

    def is_there():
        return context is not None

    assert is_there()
    HTTPSConnection("h", context=context)


def guarded(tls):
    context = ssl.create_default_context() if tls else None

    def is_there():
        return context is not None

    if not is_there():
        return
    HTTPSConnection("h", context=context)


def asked_of_another(tls, other):
    context = ssl.create_default_context() if tls else None

    def is_wanted():
        return other

    assert is_wanted()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
