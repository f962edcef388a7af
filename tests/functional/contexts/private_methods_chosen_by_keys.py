"""Which private method runs is chosen by an item of a table: what chooses it goes with what the method finds."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Table:
    def __init__(self, tls):
        self.mode = "tls" if tls else "plain"
        self.context = ssl.create_default_context() if self.mode == "tls" else None

    def open(self):
        openers = {"tls": self._tls, "plain": self._plain}
        return openers[self.mode]()

    def _tls(self):
        return HTTPSConnection("h", context=self.context)

    def _plain(self):
        return HTTPConnection("h")


class InPlace:
    def __init__(self, tls):
        self.tls = bool(tls)
        self.context = ssl.create_default_context() if self.tls else None

    def open(self):
        return {True: self._tls, False: self._plain}[self.tls]()

    def _tls(self):
        return HTTPSConnection("h", context=self.context)

    def _plain(self):
        return HTTPConnection("h")


class Crossed:
    def __init__(self, tls):
        self.mode = "tls" if tls else "plain"
        self.context = ssl.create_default_context() if self.mode == "tls" else None

    def open(self):
        openers = {"tls": self._plain, "plain": self._tls}
        return openers[self.mode]()

    def _tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def _plain(self):
        return HTTPConnection("h")


class ByAnother:
    def __init__(self, tls):
        self.mode = "tls" if tls else "plain"
        self.context = ssl.create_default_context() if self.mode == "tls" else None

    def open(self, kind):
        openers = {True: self._tls, False: self._plain}
        return openers[kind]()

    def _tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def _plain(self):
        return HTTPConnection("h")


class Both:
    def __init__(self, tls):
        self.mode = "tls" if tls else "plain"
        self.context = ssl.create_default_context() if self.mode == "tls" else None

    def open(self):
        openers = {"tls": self._tls, "plain": self._tls}
        return openers[self.mode]()

    def _tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Changed:
    def __init__(self, tls):
        self.mode = "tls" if tls else "plain"
        self.context = ssl.create_default_context() if self.mode == "tls" else None

    def open(self):
        openers = {"tls": self._tls, "plain": self._plain}
        self.mode = "tls"
        return openers[self.mode]()

    def _tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def _plain(self):
        return HTTPConnection("h")


def drive(flag, kind):
    Table(flag).open()
    InPlace(flag).open()
    Crossed(flag).open()
    ByAnother(flag).open(kind)
    Both(flag).open()
    Changed(flag).open()
