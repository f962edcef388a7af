"""`enumerate` and `range` count up from the number that they are given; what is zipped stays side by side."""
import random
import ssl
from http.client import HTTPSConnection

_good = ssl.create_default_context
_bad = ssl._create_unverified_context


def from_one():
    for number, host in enumerate(["a", "b"], 1):
        context = None if number == 0 else _good()
        HTTPSConnection(host, context=context)


def from_one_by_name():
    for number, host in enumerate(["a", "b"], start=1):
        context = None if number == 0 else _good()
        HTTPSConnection(host, context=context)


def up_to_two():
    for number, host in enumerate(["a", "b"], start=1):
        context = None if number == 2 else _good()
        HTTPSConnection(host, context=context)  # [missing-ssl-context]


def from_below(count):
    context = _good()
    for number in range(-1, count):
        if not number:
            context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def numbered_beside_others(items):
    contexts = []
    for _ in items:
        contexts.append(_bad())
    for number, context in enumerate(contexts, 1):
        if number:
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def zipped(items):
    contexts = [_good(), _bad()]
    random.shuffle(contexts)
    for host, context in zip(items, contexts):
        HTTPSConnection(host, context=context)  # [insecure-ssl-context]


def zipped_and_good(items):
    contexts = [_good(), ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)]
    random.shuffle(contexts)
    for host, context in zip(items, contexts):
        HTTPSConnection(host, context=context)


def zipped_with_two():
    contexts = [_good(), _bad()]
    random.shuffle(contexts)
    for _, context in zip(["a", "b"], contexts):
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def keys_without_values():
    options = dict.fromkeys(["timeout", "context"])
    HTTPSConnection("h", **options)  # [missing-ssl-context]
    options = dict.fromkeys(["context"], _good())
    HTTPSConnection("h", **options)
