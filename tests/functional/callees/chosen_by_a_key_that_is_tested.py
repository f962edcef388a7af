"""Of a container's items, a key that is not known means those that tests of it leave."""

import ssl
from http.client import HTTPConnection, HTTPSConnection

KINDS = {"http": HTTPConnection, "https": HTTPSConnection}


def context_by_key(scheme):
    options = {}
    if scheme == "https":
        options["context"] = ssl.create_default_context()
    return KINDS[scheme]("h", **options)


def context_by_the_other_key(scheme):
    options = {}
    if scheme == "http":
        options["timeout"] = 1
    return KINDS[scheme]("h", **options)  # [missing-ssl-context]


def in_a_branch(scheme):
    if scheme == "https":
        return KINDS[scheme]("h", context=ssl.create_default_context())
    return KINDS[scheme]("h")


def in_the_wrong_branch(scheme):
    if scheme == "http":
        return KINDS[scheme]("h", timeout=1)
    return KINDS[scheme]("h")  # [missing-ssl-context]


def unlike(scheme):
    context = None
    if scheme != "http":
        context = ssl._create_unverified_context()
    if scheme != "https":
        return KINDS[scheme]("h")
    return KINDS[scheme]("h", context=context)  # [insecure-ssl-context]


def by_get(scheme):
    kind = KINDS.get(scheme)
    if scheme == "http":
        return kind("h")
    return kind("h", context=ssl.create_default_context())


def untested(scheme):
    return KINDS[scheme]("h")  # [missing-ssl-context]
