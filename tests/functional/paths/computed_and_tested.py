"""Tests of what is computed agree if they compute the same; a literal makes a string that is not empty."""

import enum
import ssl
from http.client import HTTPSConnection


class _Trust(enum.Flag):
    NAME = enum.auto()
    CERTIFICATE = enum.auto()
    REVOCATION = enum.auto()


def same_bits(count):
    context = None
    if count & 1:
        context = ssl.create_default_context()
    if count & 1:
        HTTPSConnection("h", context=context)


def bits_of_others(count, other):
    context = None
    if count & 1:
        context = ssl.create_default_context()
    if other & 1:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def bits_with_a_name(count, other):
    context = None
    first = count & 1
    second = other & 1
    if first:
        context = ssl.create_default_context()
    if second:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def text_behind_a_literal(label):
    context = None
    path = "/" + label
    if path:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def text_behind_nothing(label):
    context = None
    path = "" + label[8:]
    if path:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def flags_counted():
    context = ssl.create_default_context()
    if _Trust.NAME | _Trust.CERTIFICATE == _Trust.REVOCATION:
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)
    if _Trust.REVOCATION.value == 4:
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def flags_put_together():
    context = ssl.create_default_context()
    if (_Trust.NAME | _Trust.CERTIFICATE).value != 3:
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)


def equal_to_a_literal_that_is_true(label):
    context = None
    if label == "verified":
        if label:
            context = ssl.create_default_context()
        HTTPSConnection("h", context=context)


def any_of_what_is_not_told(flags):
    context = ssl.create_default_context()
    if any(not flag for flag in flags):
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def any_of_those_in_others(flags):
    context = ssl.create_default_context()
    if any(not flag for several in (flags, flags) for flag in several):
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def any_of_what_is_told():
    context = ssl.create_default_context()
    if any(flag is None for flag in (True, False)):
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)
