"""A test that is used as an index or a key agrees with the tests that read alike."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


def by_index(scheme):
    kind = (HTTPConnection, HTTPSConnection)[scheme == "https"]
    arguments = {}
    if scheme == "https":
        arguments["context"] = ssl.create_default_context()
    return kind("h", **arguments)


def by_contrary_index(scheme):
    kind = (HTTPSConnection, HTTPConnection)[scheme == "https"]
    arguments = {"timeout": 1}
    if scheme == "http":
        arguments["context"] = None
    return kind("h", **arguments)  # [missing-ssl-context]


def by_name(scheme):
    is_secure = scheme == "https"
    context = [None, ssl.create_default_context()][is_secure]
    if is_secure:
        return HTTPSConnection("h", context=context)
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def by_key(verify):
    maker = {True: ssl.create_default_context, False: ssl._create_unverified_context}[bool(verify)]
    if not verify:
        raise ValueError("not allowed")
    return HTTPSConnection("h", context=maker())


def by_contrary_key(verify):
    maker = {True: ssl._create_unverified_context, False: ssl.create_default_context}[bool(verify)]
    if not verify:
        raise ValueError("not allowed")
    return HTTPSConnection("h", context=maker())  # [insecure-ssl-context]


def by_negation(verify):
    maker = {True: ssl._create_unverified_context, False: ssl.create_default_context}[not verify]
    if verify:
        return HTTPSConnection("h", context=maker())
    return HTTPSConnection("h", context=maker())  # [insecure-ssl-context]


def rebound(verify, again):
    maker = {True: ssl.create_default_context, False: ssl._create_unverified_context}[bool(verify)]
    verify = again
    if not verify:
        raise ValueError("not allowed")
    return HTTPSConnection("h", context=maker())  # [insecure-ssl-context]


def untested(verify):
    maker = (ssl._create_unverified_context, ssl.create_default_context)[bool(verify)]
    return HTTPSConnection("h", context=maker())  # [insecure-ssl-context]
