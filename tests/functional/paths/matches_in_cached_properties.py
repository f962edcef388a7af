"""What a cached property's getter asks by ``match`` goes with what it returns, as what it asks by ``if`` does."""

import ssl
from functools import cached_property
from http.client import HTTPConnection, HTTPSConnection


class Matching:
    def __init__(self, scheme):
        self.scheme = scheme

    @cached_property
    def context(self):
        match self.scheme:
            case "http":
                return None
            case _:
                return ssl.create_default_context()

    def open(self):
        if self.scheme == "http":
            return HTTPConnection("h")
        return HTTPSConnection("h", context=self.context)

    def open_whatever(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def open_by_match(self):
        match self.scheme:
            case "http":
                return HTTPConnection("h")
            case _:
                return HTTPSConnection("h", context=self.context)


class Weakening:
    def __init__(self, mode):
        self.mode = mode

    @cached_property
    def context(self):
        context = ssl.create_default_context()
        match self.mode:
            case "test" | "debug":
                context.check_hostname = False
        return context

    def open(self):
        if self.mode in ("test", "debug"):
            raise ValueError(self.mode)
        return HTTPSConnection("h", context=self.context)

    def open_unless_testing(self):
        if self.mode == "test":
            raise ValueError(self.mode)
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def matching():
    for scheme in ("http", "https"):
        Matching(scheme).open()
        Matching(scheme).open_whatever()
        Matching(scheme).open_by_match()


def weakening():
    for mode in ("test", "debug", "live"):
        for method in (Weakening(mode).open, Weakening(mode).open_unless_testing):
            try:
                method()
            except ValueError:
                continue
