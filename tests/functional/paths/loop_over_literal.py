"""A loop over a literal that is not empty runs at least once; its items are the values of its target."""
import ssl
from http.client import HTTPSConnection


def at_least_once():
    context = None
    for _attempt in (1, 2, 3):
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def over_nothing():
    context = None
    for _attempt in ():
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def over_contexts():
    for context in (ssl.create_default_context(), ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)):
        HTTPSConnection("h", context=context)
    for context in [ssl.create_default_context(), None]:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def over_flags():
    for verify in (True, False):
        context = ssl.create_default_context() if verify else ssl._create_unverified_context()
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
