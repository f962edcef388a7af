"""Tests of which context a name holds: a context that the module makes once is itself and no other."""
# pylint: disable=missing-docstring, protected-access

import http.client
import ssl

DEFAULT = ssl.create_default_context()
INSECURE = ssl._create_unverified_context()
LAZY = None


def _fill():
    global LAZY
    LAZY = ssl._create_unverified_context()


def is_default(insecure):
    context = INSECURE if insecure else DEFAULT
    if context is DEFAULT:
        return http.client.HTTPSConnection("h", context=context)
    return http.client.HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def equals_default(insecure):
    context = INSECURE if insecure else DEFAULT
    if context == DEFAULT:
        return http.client.HTTPSConnection("h", context=context)
    return http.client.HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def is_not_insecure(insecure):
    if insecure:
        context = INSECURE
    else:
        context = DEFAULT
    if context is not INSECURE:
        return http.client.HTTPSConnection("h", context=context)
    return http.client.HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def made_here(insecure):
    context = ssl._create_unverified_context() if insecure else DEFAULT
    if context is DEFAULT:
        return http.client.HTTPSConnection("h", context=context)
    return http.client.HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def weakened(insecure):
    context = ssl.create_default_context()
    if insecure:
        context.check_hostname = False
    if context is not DEFAULT:
        return http.client.HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    return None


def _handed_in(context):
    if context is not DEFAULT:
        return http.client.HTTPSConnection("h", context=INSECURE)  # [insecure-ssl-context]
    return http.client.HTTPSConnection("h", context=context)


def _kept_as_told(context):
    if context is INSECURE:
        context = DEFAULT
    return http.client.HTTPSConnection("h", context=context)


def _or_default(context=None):
    if context is None:
        context = DEFAULT
    if context is DEFAULT:
        return http.client.HTTPSConnection("h", context=context)
    return http.client.HTTPSConnection("h", context=context)


def set_later(insecure):
    _fill()
    context = LAZY if insecure else DEFAULT
    if context is LAZY:
        return http.client.HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    return http.client.HTTPSConnection("h", context=context)


def _open(context=DEFAULT, insecure=False):
    if context is DEFAULT and insecure:
        context = INSECURE
    return http.client.HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def opened():
    _open()
    _open(insecure=True)
    _open(ssl.create_default_context(), True)
    _open(INSECURE)  # [insecure-ssl-context]
    good = ssl.create_default_context()
    for call in (_handed_in, _kept_as_told, _or_default):
        call(good)
