"""``None`` and numbers are keys like others, and a flag may be the index of an item."""

import ssl
from http.client import HTTPSConnection


def _none_is_a_key(verify):
    context = {True: ssl.create_default_context(), None: None}[verify]
    if verify:
        return HTTPSConnection("h", context=context)
    return None


def none_is_a_key():
    _none_is_a_key(True)
    _none_is_a_key(None)


def _none_is_the_key(verify):
    context = {True: ssl.create_default_context(), None: None}[verify]
    if verify is None:
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]
    return None


def none_is_the_key():
    _none_is_the_key(True)
    _none_is_the_key(None)


def _half(level):
    context = {0.5: ssl._create_unverified_context(), 1.5: ssl.create_default_context()}[level]
    if level == 1.5:
        return HTTPSConnection("h", context=context)
    return None


def half():
    _half(0.5)
    _half(1.5)


def indexed(verify):
    make = (ssl._create_unverified_context, ssl.create_default_context)[verify]
    if verify:
        return HTTPSConnection("h", context=make())
    return None


def indexed_otherwise(verify):
    make = (ssl._create_unverified_context, ssl.create_default_context)[verify]
    if not verify:
        return HTTPSConnection("h", context=make())  # [insecure-ssl-context]
    return None


def _one_from_the_end(text):
    contexts = [ssl._create_unverified_context()]
    place = text.find("s")
    context = contexts[place]
    if place:
        return HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    return None


def one_from_the_end():
    _one_from_the_end("lax")
    _one_from_the_end("s")
