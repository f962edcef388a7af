"""`next` of a generator that a name holds leaves it open: what it does at its end is not done then."""

import ssl
from http.client import HTTPSConnection


def _loosened_at_the_end(context):
    try:
        yield context
    finally:
        context.check_hostname = False


def _tightened_at_the_end(context):
    try:
        yield context
    finally:
        context.check_hostname = True


def held():
    context = ssl.create_default_context()
    contexts = _loosened_at_the_end(context)
    next(contexts)
    HTTPSConnection("h", context=context)
    contexts.close()


def held_and_weak():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    contexts = _tightened_at_the_end(context)
    next(contexts)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    contexts.close()


def not_held():
    context = ssl.create_default_context()
    next(_loosened_at_the_end(context))
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def not_held_and_tightened():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    next(_tightened_at_the_end(context))
    HTTPSConnection("h", context=context)


def _listed(context):
    try:
        for one in [context]:
            yield one
    finally:
        context.check_hostname = False


def held_in_a_loop():
    context = ssl.create_default_context()
    contexts = _listed(context)
    HTTPSConnection("h", context=next(contexts))
    HTTPSConnection("h", context=context)
    contexts.close()
