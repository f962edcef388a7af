"""What `discard` takes out of a set is not in it any more, however many items that has."""

import ssl
from http.client import HTTPSConnection


def discarded(flags):
    contexts = {ssl.create_default_context() if item else None for item in flags}
    contexts.discard(None)
    for context in contexts:
        HTTPSConnection("h", context=context)


def discarded_otherwise(flags):
    contexts = set()
    for item in flags:
        contexts.add(ssl.create_default_context() if item else None)
    contexts.discard(None)
    for context in contexts:
        HTTPSConnection("h", context=context)


def discarded_another(flags):
    contexts = {ssl.create_default_context() if item else None for item in flags}
    contexts.discard("none")
    for context in contexts:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
