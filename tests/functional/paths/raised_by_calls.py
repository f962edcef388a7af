"""A call of what can't be called so raises: the path ends there, or goes on in a handler."""

import contextlib
import ssl
from http.client import HTTPSConnection


def _one(context):
    return context


class _Settings:
    context = None

    def verified(self):
        return ssl.create_default_context()


def of_nothing():
    make = None
    try:
        context = make()
    except TypeError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def of_what_is_perhaps_nothing(lax):
    make = ssl._create_unverified_context if lax else None
    try:
        context = make()
    except TypeError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def with_too_much():
    context = ssl._create_unverified_context()
    try:
        context = _one(context, context)
    except TypeError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def with_enough():
    context = ssl._create_unverified_context()
    try:
        context = _one(context)
    except TypeError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def with_too_little():
    context = None
    try:
        context = _one()
    except TypeError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def of_a_method_with_too_much():
    context = None
    try:
        context = _Settings().verified(context)
    except TypeError:
        context = _Settings().verified()
    HTTPSConnection("h", context=context)


def next_of_nothing():
    context = None
    try:
        context = next(iter([]))
    except StopIteration:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def next_of_something():
    context = None
    try:
        context = next(iter([None]))
    except StopIteration:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def suppressed():
    context = ssl._create_unverified_context()
    make = None
    with contextlib.suppress(TypeError):
        context = make()
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
