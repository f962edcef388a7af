"""Rows of a table that are mappings: a flag in one goes with the class and the context beside it."""

import ssl
from http.client import HTTPConnection, HTTPSConnection

KINDS = {
    "http": {"made": HTTPConnection, "tls": False},
    "https": {"made": HTTPSConnection, "tls": True},
}


def by_row(tls):
    kind = KINDS["https" if tls else "http"]
    if kind["tls"]:
        return kind["made"]("h", context=ssl.create_default_context())
    return kind["made"]("h")


def by_row_otherwise(tls):
    kind = KINDS["https" if tls else "http"]
    if kind["tls"]:
        return kind["made"]("h")  # [missing-ssl-context]
    return kind["made"]("h")


PROFILES = [{"tls": False, "context": None}, {"tls": True, "context": ssl.create_default_context()}]


def by_profile(tls):
    profile = PROFILES[int(bool(tls))]
    if profile["tls"]:
        return HTTPSConnection("h", context=profile["context"])
    return HTTPConnection("h")


def by_profile_asked(tls):
    profile = PROFILES[int(bool(tls))]
    if profile.get("tls"):
        return HTTPSConnection("h", context=profile["context"])
    return HTTPConnection("h")


def by_profile_otherwise(tls):
    profile = PROFILES[int(bool(tls))]
    if not profile["tls"]:
        return HTTPSConnection("h", context=profile["context"])  # [missing-ssl-context]
    return HTTPConnection("h")


class Client:
    def __init__(self, tls):
        self.options = {"tls": True, "context": ssl.create_default_context()} if tls else {"tls": False, "context": None}

    def connect(self):
        if self.options["tls"]:
            return HTTPSConnection("h", context=self.options["context"])
        return HTTPConnection("h")


def by_attribute(tls):
    return Client(tls).connect()
