"""A context is tested before the flag that goes with it, and the flag's test is over where the connection is made."""

import os
import ssl
from http.client import HTTPConnection, HTTPSConnection

TLS = os.environ.get("CONTEXT_TESTED_BEFORE_ITS_FLAG") == "1"
CONTEXT = ssl.create_default_context() if TLS else None


class Client:
    def __init__(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None

    def returning_early(self):
        options = {}
        if self.context is not None:
            options["context"] = self.context
        if not self.secure:
            return HTTPConnection("h")
        return HTTPSConnection("h", **options)

    def asserting(self):
        options = {}
        if self.context is not None:
            options["context"] = self.context
        assert self.secure
        return HTTPSConnection("h", **options)

    def choosing(self):
        options = {}
        if self.context is not None:
            options["context"] = self.context
        kind = HTTPConnection
        if self.secure:
            kind = HTTPSConnection
        return kind("h", **options)

    def returning_early_otherwise(self):
        options = {}
        if self.context is not None:
            options["context"] = self.context
        if self.secure:
            return HTTPConnection("h")
        return HTTPSConnection("h", **options)  # [missing-ssl-context]

    def _options(self):
        options = {}
        if self.context is not None:
            options["context"] = self.context
        return options

    def with_options(self):
        options = self._options()
        if not self.secure:
            return HTTPConnection("h", **options)
        return HTTPSConnection("h", **options)


class Changing:
    def __init__(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None

    def connect(self):
        options = {}
        if self.context is not None:
            options["context"] = self.context
        self.secure = True
        if not self.secure:
            return HTTPConnection("h")
        return HTTPSConnection("h", **options)  # [missing-ssl-context]


class Enabled:
    def __init__(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None

    def enable(self):
        self.secure = True
        self.context = ssl.create_default_context()

    def connect(self):
        options = {}
        if self.context is not None:
            options["context"] = self.context
        if self.secure:
            return HTTPSConnection("h", **options)
        return HTTPConnection("h")


class EnabledInPart(Enabled):
    def enable(self):
        self.secure = True

    def connect(self):
        options = {}
        if self.context is not None:
            options["context"] = self.context
        if self.secure:
            return HTTPSConnection("h", **options)  # [missing-ssl-context]
        return HTTPConnection("h")


def of_module():
    options = {}
    if CONTEXT is not None:
        options["context"] = CONTEXT
    if TLS:
        return HTTPSConnection("h", **options)
    return HTTPConnection("h")


def of_module_otherwise():
    options = {}
    if CONTEXT is not None:
        options["context"] = CONTEXT
    if not TLS:
        return HTTPSConnection("h", **options)  # [missing-ssl-context]
    return HTTPConnection("h")


def connected(secure):
    client = Client(secure)
    client.returning_early()
    client.choosing()
    client.with_options()
    client.returning_early_otherwise()
    if secure:
        client.asserting()
    for kind in (Enabled, EnabledInPart):
        enabled = kind(secure)
        enabled.connect()
        enabled.enable()
        enabled.connect()
    Changing(secure).connect()
