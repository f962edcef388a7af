"""Of the many things that one place makes, each has its own; which of those is meant that are too many to be told apart is unknown."""

import os
import ssl
from http.client import HTTPSConnection

_MANY = ("a", "b", "c", "d", "e", "f", "g", "h")


def entries():
    contexts = {
        "a": ssl._create_unverified_context(),
        "b": ssl.create_default_context(),
        "c": ssl.create_default_context(),
        "d": ssl.create_default_context(),
        "e": ssl.create_default_context(),
        "f": ssl.create_default_context(),
        "g": ssl.create_default_context(),
    }
    for name, context in contexts.items():
        if name == "a":
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]
        if name == "b":
            HTTPSConnection("h", context=context)


def functions():
    openers = []
    for name in _MANY:
        context = ssl._create_unverified_context() if name == "g" else ssl.create_default_context()
        openers.append(lambda given=context: HTTPSConnection("h", context=given))  # [unknown-ssl-context]
    openers[0]()
    openers[7]()  # [unknown-ssl-context]


def pairs_put_in(flags):
    pairs = []
    for _ in flags:
        pairs.append(("context", ssl._create_unverified_context()))
    options = {"context": ssl.create_default_context()}
    options.update(pairs)
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def pairs_under_other_names():
    options = {}
    options.update((name, ssl.create_default_context()) for name in os.environ.get("NAMES", "context").split())
    HTTPSConnection("h", **options)  # [unknown-ssl-context]


def pairs_beside_others():
    options = {"context": ssl.create_default_context()}
    options.update([("context", ssl._create_unverified_context()), *os.environ.items()])
    HTTPSConnection("h", context=options["context"])  # [insecure-ssl-context]
