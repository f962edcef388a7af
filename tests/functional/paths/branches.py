"""A branch that leaves the context out counts; a chain of branches without a hole does not."""
import ssl
from http.client import HTTPSConnection


def with_a_hole(scheme, tls):
    context = None
    if scheme == "http":
        context = ssl.create_default_context()
    elif tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def without_a_hole(scheme, tls):
    context = None
    if scheme == "http":
        context = ssl.create_default_context()
    elif tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    else:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def one_call_a_branch(tls):
    if tls:
        HTTPSConnection("h", context=ssl.create_default_context())
    else:
        HTTPSConnection("h")  # [missing-ssl-context]
