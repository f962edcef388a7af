"""Rows of tables that nobody changes: tuples, named tuples and frozen dataclasses hold what goes together."""

import ssl
from collections import namedtuple
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPSConnection
from typing import NamedTuple

TUPLES = {"http": (HTTPConnection, False), "https": (HTTPSConnection, True)}


def by_tuple(secure):
    kind = TUPLES["https" if secure else "http"]
    if kind[1]:
        return kind[0]("h", context=ssl.create_default_context())
    return kind[0]("h")


def by_tuple_of_any_scheme(secure):
    scheme = "https" if secure else "http"
    kind = TUPLES[scheme]
    is_secure = kind[1]
    if is_secure:
        return kind[0]("h", context=ssl.create_default_context())
    return kind[0]("h")


def by_tuple_otherwise(secure):
    kind = TUPLES["https" if secure else "http"]
    if not kind[1]:
        return kind[0]("h")
    return kind[0]("h")  # [missing-ssl-context]


class Kind(NamedTuple):
    made: type
    is_secure: bool


KINDS = {"http": Kind(HTTPConnection, False), "https": Kind(HTTPSConnection, True)}


def by_named_tuple(secure):
    kind = KINDS["https" if secure else "http"]
    if kind.is_secure:
        return kind.made("h", context=ssl.create_default_context())
    return kind.made("h")


def by_named_tuple_otherwise(secure):
    kind = KINDS["https" if secure else "http"]
    if kind.is_secure:
        return kind.made("h")  # [missing-ssl-context]
    return kind.made("h")


Profile = namedtuple("Profile", "is_secure context")
PROFILES = {"http": Profile(False, None), "https": Profile(True, ssl.create_default_context())}


def by_profile(secure):
    profile = PROFILES["https" if secure else "http"]
    if profile.is_secure:
        return HTTPSConnection("h", context=profile.context)
    return HTTPConnection("h")


def by_profile_otherwise(secure):
    profile = PROFILES["https" if secure else "http"]
    if not profile.is_secure:
        return HTTPSConnection("h", context=profile.context)  # [missing-ssl-context]
    return HTTPConnection("h")


@dataclass(frozen=True)
class Frozen:
    made: type
    is_secure: bool


FROZEN = {"http": Frozen(HTTPConnection, False), "https": Frozen(HTTPSConnection, True)}


def by_frozen(secure):
    kind = FROZEN["https" if secure else "http"]
    if kind.is_secure:
        return kind.made("h", context=ssl.create_default_context())
    return kind.made("h")


class Client:
    def __init__(self, secure):
        self.profile = (True, ssl.create_default_context()) if secure else (False, None)

    def connect(self):
        if self.profile[0]:
            return HTTPSConnection("h", context=self.profile[1])
        return HTTPSConnection("h", context=self.profile[1])  # [missing-ssl-context]


def by_attribute(secure):
    return Client(secure).connect()
