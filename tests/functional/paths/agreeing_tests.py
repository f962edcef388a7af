"""Two tests that read alike agree."""
import ssl
from http.client import HTTPSConnection


def same_flag(tls):
    context = None
    if tls:
        context = ssl.create_default_context()
    print("connecting")
    if tls:
        HTTPSConnection("h", context=context)


def negated(tls):
    context = None
    if not tls:
        return None
    if tls:
        context = ssl.create_default_context()
    return HTTPSConnection("h", context=context)


def other_flag(tls, verify):
    context = None
    if tls:
        context = ssl.create_default_context()
    if verify:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def opposite(tls):
    context = None
    if tls:
        context = ssl.create_default_context()
    if not tls:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
