"""A test of a part of an unknown value splits it: it may be a string as well as a list, and is no None."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def begins_with(scheme):
    if scheme[:5] == "https":
        return HTTPSConnection("localhost")  # [missing-ssl-context]
    return HTTPConnection("localhost")


def does_not_begin_with(scheme):
    if scheme[:5] != "https":
        return HTTPConnection("localhost")
    return HTTPSConnection(scheme[2:], context=ssl._create_unverified_context())  # [insecure-ssl-context]


def weakened_by_the_end(scheme):
    context = ssl.create_default_context()
    if scheme[-1:] == "s":
        context.check_hostname = False
    return HTTPSConnection("localhost", context=context)  # [insecure-ssl-context]


def agrees_with_the_same_part(scheme):
    context = None
    if scheme[:5] == "https":
        context = ssl.create_default_context()
    if scheme[:5] == "https":
        return HTTPSConnection("localhost", context=context)
    return None


def does_not_agree_with_another_part(scheme):
    context = None
    if scheme[:5] == "https":
        context = ssl.create_default_context()
    if scheme[:4] == "http":
        return HTTPSConnection("localhost", context=context)  # [missing-ssl-context]
    return None


def does_not_agree_with_a_part_of_other_bounds(scheme):
    end, context = len(scheme), None
    if scheme[:end] == "https":
        context = ssl.create_default_context()
    end = end - 1
    if scheme[:end] == "htt":
        return HTTPSConnection("localhost", context=context)  # [missing-ssl-context]
    return None


def agrees_with_a_part_of_the_same_bounds(scheme, start):
    context = None
    if scheme[start:] == "https":
        context = ssl.create_default_context()
    if scheme[start:] == "https":
        return HTTPSConnection("localhost", context=context)
    return None


def is_never_missing(items):
    others = items[1:]
    if others is None:
        return HTTPSConnection("localhost")
    for one in others:
        HTTPSConnection(one, context=ssl.create_default_context())
    return HTTPSConnection("localhost", context=ssl.create_default_context())


def is_gone_over(items):
    for one in items[1:]:
        HTTPSConnection(one)  # [missing-ssl-context]


def part_of_a_known_string():
    if "http://localhost"[:5] == "https":
        return HTTPSConnection("localhost")
    return HTTPConnection("localhost")
