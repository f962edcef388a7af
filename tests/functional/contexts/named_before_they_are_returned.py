"""Results that a function names before it returns them agree as those do that it returns at once."""

import ssl
from functools import cached_property
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlsplit


class _Certificates:
    def load(self, cafile):
        if cafile:
            found = True, ssl.create_default_context()
            return found
        nothing = False, None
        return nothing


def guarded(cafile):
    certificates = _Certificates()
    ok, context = certificates.load(cafile)
    if not ok:
        return
    HTTPSConnection("h", context=context)


def guarded_the_other_way(cafile):
    certificates = _Certificates()
    ok, context = certificates.load(cafile)
    if ok:
        return
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _ByParts:
    def __init__(self, scheme):
        self.url = f"{scheme}://h"

    @cached_property
    def parts(self):
        parts = urlsplit(self.url)
        return parts

    @cached_property
    def context(self):
        if self.parts.scheme == "https":
            context = ssl.create_default_context()
            return context
        return None

    def connect(self):
        if self.parts.scheme == "https":
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")

    def connect_the_other_way(self):
        if self.parts.scheme != "https":
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


def use():
    for scheme in ("https", "http"):
        _ByParts(scheme).connect()
        _ByParts(scheme).connect_the_other_way()
