"""Of lists of different lengths, `zip` gives as many rows as the shortest has, or fewer beside one that is not known."""

import ssl
from http.client import HTTPSConnection


def shortest(items):
    hosts = ["a", "b"]
    contexts = [ssl.create_default_context(), ssl.create_default_context(), ssl._create_unverified_context()]
    for host, context, _ in zip(hosts, contexts, items):
        HTTPSConnection(host, context=context)


def within(items):
    hosts = ["a", "b"]
    contexts = [ssl.create_default_context(), ssl._create_unverified_context()]
    for host, context, _ in zip(hosts, contexts, items):
        HTTPSConnection(host, context=context)  # [insecure-ssl-context]


def perhaps_none(items):
    found = None
    for context, _ in zip([ssl.create_default_context()], items):
        found = context
    HTTPSConnection("h", context=found)  # [missing-ssl-context]
