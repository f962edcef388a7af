"""`itertools.chain` gives the items of several iterables, one after the other."""

import itertools
import ssl
from http.client import HTTPSConnection
from itertools import chain


def weakened():
    context = ssl.create_default_context()
    for item in itertools.chain([context], [ssl.create_default_context()]):
        item.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def chained(flags):
    first = [ssl.create_default_context()]
    rest = [ssl._create_unverified_context() if item else ssl.create_default_context() for item in flags]
    for context in chain(first, rest):
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def secure(flags):
    first = [ssl.create_default_context()]
    rest = [ssl.create_default_context() for item in flags]
    for context in chain(first, rest, ()):
        HTTPSConnection("h", context=context)


def starred():
    groups = [[ssl.create_default_context()], [None]]
    for context in chain(*groups):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def kinds():
    for kind in chain((HTTPSConnection,), ()):
        kind("h")  # [missing-ssl-context]


def entries():
    options = {"timeout": 3}
    more = {"context": ssl._create_unverified_context()}
    HTTPSConnection("h", **dict(chain(options.items(), more.items())))  # [insecure-ssl-context]


def flat():
    groups = [[ssl.create_default_context()], [None]]
    for context in chain.from_iterable(groups):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def flat_laps(flags):
    groups = [[ssl.create_default_context(), ssl._create_unverified_context()] for _ in flags]
    for context in chain.from_iterable(groups):
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
