"""A cached property that tests what its readers test, too: the same answer, unless it is set in between."""

import os
import ssl
from functools import cached_property
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlsplit

VERIFIED = os.environ.get("CACHED_PROPERTIES_VERIFIED") != "0"


class ByScheme:
    def __init__(self, scheme):
        self._scheme = scheme

    @cached_property
    def _context(self):
        if self._scheme != "https":
            return None
        return ssl.create_default_context()

    def connect(self):
        if self._scheme != "https":
            return HTTPConnection("h")
        return HTTPSConnection("h", context=self._context)


class BySchemeAtAnyTime(ByScheme):
    def connect(self):
        return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]


class BySchemeThatChanges:
    def __init__(self, scheme):
        self._scheme = scheme

    @cached_property
    def _context(self):
        if self._scheme != "https":
            return None
        return ssl.create_default_context()

    def upgrade(self):
        self._scheme = "https"

    def connect(self):
        if self._scheme != "https":
            return HTTPConnection("h", blocksize=1 if self._context else 2)
        return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]


class ByParts:
    def __init__(self, scheme):
        self.url = f"{scheme}://h"

    @cached_property
    def parts(self):
        return urlsplit(self.url)

    @cached_property
    def context(self):
        if self.parts.scheme == "https":
            return ssl.create_default_context()
        return None

    def connect(self):
        if self.parts.scheme == "https":
            return HTTPSConnection(self.parts.hostname, context=self.context)
        return HTTPConnection(self.parts.hostname)


class KindAndOptions:
    def __init__(self, scheme):
        self.scheme = scheme

    @cached_property
    def options(self):
        if self.scheme == "https":
            return {"context": ssl.create_default_context()}
        return {}

    @cached_property
    def kind(self):
        return HTTPSConnection if self.scheme == "https" else HTTPConnection

    def connect(self):
        return self.kind("h", **self.options)


class KindAndOtherOptions(KindAndOptions):
    @cached_property
    def options(self):
        if self.scheme == "https:":
            return {"context": ssl.create_default_context()}
        return {}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class ByMode:
    def __init__(self, scheme):
        self.mode = "lab" if scheme == "http" else "strict"

    @cached_property
    def context(self):
        if self.mode == "lab":
            return ssl._create_unverified_context()
        return ssl.create_default_context()

    def connect(self):
        if self.mode == "lab":
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return HTTPSConnection("h", context=self.context)


class ByConstant:
    def __init__(self, scheme):
        self.scheme = scheme

    @cached_property
    def context(self):
        return ssl.create_default_context() if VERIFIED else None

    def connect(self):
        if VERIFIED:
            HTTPSConnection("h", context=self.context)
        if self.scheme:
            HTTPSConnection("h", context=self.context if VERIFIED else ssl.create_default_context())


class ByItem:
    def __init__(self, scheme):
        self.options = {"tls": scheme == "https"}

    @cached_property
    def context(self):
        return ssl.create_default_context() if self.options["tls"] else None

    def connect(self):
        if self.options["tls"]:
            HTTPSConnection("h", context=self.context)


def connected(secure):
    scheme = "https" if secure else "http"
    kinds = (ByScheme, BySchemeAtAnyTime, ByParts, KindAndOptions, KindAndOtherOptions, ByMode, ByConstant, ByItem)
    for kind in kinds:
        kind(scheme).connect()
    changing = BySchemeThatChanges(scheme)
    changing.connect()
    changing.upgrade()
    changing.connect()
