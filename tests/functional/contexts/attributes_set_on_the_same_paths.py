"""A class and its arguments that a method sets on the same paths, or on some of them only one of the two."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class Branches:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        if url:
            if tls:
                self.kind = HTTPSConnection
            elif url.startswith("x"):
                self.kind = HTTPConnection
            else:
                self.kind = HTTPConnection
            self.options = {"context": ssl.create_default_context()} if tls else {}

    def connect(self):
        return self.kind("h", **self.options)


class BranchesOpen:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        if url:
            if tls:
                self.kind = HTTPSConnection
            elif url.startswith("x"):
                self.kind = HTTPSConnection
            self.options = {"context": ssl.create_default_context()} if tls else {}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class Returned:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        if url:
            self.kind = HTTPSConnection
            if tls:
                return
            self.options = {"context": ssl.create_default_context()}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class ReturnedBefore:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        if not url:
            return
        if not tls:
            url = ""
            return
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}

    def connect(self):
        return self.kind("h", **self.options)


class CaughtBetween:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        try:
            if url:
                self.kind = HTTPSConnection
                url.index("x" if tls else "z")
                self.options = {"context": ssl.create_default_context()}
        except ValueError:
            return

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class CalledUnderATest:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def _set_options(self):
        self.options = {"context": ssl.create_default_context()}

    def open(self, url, tls):
        if url:
            self.kind = HTTPSConnection
            tls and self._set_options()

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class ByProperty:
    """Its property has the name of an attribute of the next class."""

    def __init__(self):
        self._made = HTTPConnection
        self.arguments = {}

    @property
    def made(self):
        return self._made

    @made.setter
    def made(self, value):
        self._made = value
        self.arguments = {"context": ssl.create_default_context()}

    def open(self, url, tls):
        if url:
            self.made = HTTPSConnection

    def connect(self):
        return self.made("h", **self.arguments)


class WithoutProperty:
    def __init__(self):
        self.made = HTTPConnection
        self.arguments = {}

    def open(self, url, tls):
        if url:
            self.made = HTTPSConnection

    def connect(self):
        return self.made("h", **self.arguments)  # [missing-ssl-context]


def opened(asked, tls, other):
    for cls in (
        Branches,
        BranchesOpen,
        Returned,
        ReturnedBefore,
        CaughtBetween,
        CalledUnderATest,
        ByProperty,
        WithoutProperty,
    ):
        client = cls()
        client.open(("x:" if other else "y:") if asked else "", tls)
        client.connect()
