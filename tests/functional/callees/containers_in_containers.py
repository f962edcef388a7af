"""A comprehension may go over what it takes out of another container, and a key may be a tuple of which a part is not known."""

import os
from http.client import HTTPConnection, HTTPSConnection

_KINDS = {("http", True): HTTPConnection, ("https", True): HTTPSConnection, ("http", False): HTTPConnection}


def one_behind_the_other():
    return [kind("h") for kinds in ((HTTPConnection, HTTPSConnection),) for kind in kinds]  # [missing-ssl-context]


def one_behind_the_other_without():
    return [kind("h") for kinds in ((HTTPConnection, HTTPSConnection),) for kind in kinds[:1]]


def set_if_there_is_none(kind):
    kinds = {True: HTTPSConnection}
    kinds.setdefault(kind, HTTPConnection)("h")  # [missing-ssl-context]


def set_if_there_is_none_without(kind):
    kinds = {True: HTTPConnection}
    kinds.setdefault(kind, HTTPConnection)("h")


def part_of_a_key(scheme):
    _KINDS[scheme, True]("h")  # [missing-ssl-context]


def put_in_somewhere(count):
    kinds = [HTTPConnection, HTTPConnection]
    kinds.insert(count, HTTPSConnection)
    kinds[0]("h")  # [missing-ssl-context]


def taken_out_at_first():
    kinds = [HTTPConnection, HTTPSConnection, *os.environ]
    kinds.pop(0)
    kinds[0]("h")  # [missing-ssl-context]


def taken_out_somewhere(count):
    kinds = [HTTPConnection, HTTPConnection, HTTPConnection, HTTPSConnection]
    kinds.pop(count)
    kinds[2]("h")  # [missing-ssl-context]


def put_in_at_a_place():
    kinds = [HTTPConnection, HTTPConnection]
    kinds.insert(1, HTTPSConnection)
    kinds[0]("h")
    kinds[1]("h")  # [missing-ssl-context]


def _handed_out():
    yield from os.environ
    HTTPSConnection("h")  # [missing-ssl-context]


def behind_what_is_handed_on():
    list(_handed_out())
