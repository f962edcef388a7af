"""`zip(*rows)` makes columns of rows, also where there may be any number of them."""

import ssl
from http.client import HTTPSConnection


def comprehension(flags):
    _hosts, contexts = zip(*[(item, ssl._create_unverified_context()) for item in flags])
    for context in contexts:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def first_of(flags):
    _hosts, contexts = zip(*((item, ssl._create_unverified_context()) for item in flags))
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]


def secure(flags):
    _hosts, contexts = zip(*[(item, ssl.create_default_context()) for item in flags])
    for context in contexts:
        HTTPSConnection("h", context=context)


def choice(flags):
    _hosts, contexts = zip(*[(item, ssl.create_default_context() if item else None) for item in flags])
    for context in contexts:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def swapped(flags):
    _hosts, contexts = zip(*[(ssl._create_unverified_context(), ssl.create_default_context()) for _ in flags])
    for context in contexts:
        HTTPSConnection("h", context=context)


def first_row(flags):
    _hosts, contexts = zip(
        ("h", ssl._create_unverified_context()), *[(item, ssl.create_default_context()) for item in flags if item]
    )
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]
    HTTPSConnection("h", context=contexts[-1])  # [insecure-ssl-context]


def built(flags):
    pairs = []
    for item in flags:
        pairs.append((item, ssl._create_unverified_context()))
    _hosts, contexts = zip(*pairs)
    for context in contexts:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
