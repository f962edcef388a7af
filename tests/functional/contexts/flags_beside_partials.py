"""Attributes that hold a partial with the context: what goes with a flag, unless others get the context by it."""
# pylint: disable=missing-docstring, protected-access
import functools
import ssl
from http.client import HTTPSConnection

_seen = []


def _keep(context):
    _seen.append(context)


class Client:
    def __init__(self):
        self.safe = True
        self.context = ssl.create_default_context()
        self.opener = functools.partial(HTTPSConnection, "h", context=self.context)

    def loosen(self):
        self.safe = False
        self.context = ssl._create_unverified_context()
        self.opener = functools.partial(HTTPSConnection, "h", context=self.context)

    def open(self):
        if self.safe:
            return self.opener()
        return None


class OpenerLeft:  # the flag is set back alone
    def __init__(self):
        self.safe = True
        self.context = ssl.create_default_context()
        self.opener = functools.partial(HTTPSConnection, "h", context=self.context)

    def loosen(self):
        self.safe = False
        self.context = ssl._create_unverified_context()
        self.opener = functools.partial(HTTPSConnection, "h", context=self.context)

    def pretend(self):
        self.safe = True

    def open(self):
        if self.safe:
            return self.opener()  # [insecure-ssl-context]
        return None


class OpenerGiven:  # who gets the partial has the context by it
    def __init__(self):
        self.safe = True
        self.context = ssl.create_default_context()
        self.opener = functools.partial(HTTPSConnection, "h", context=self.context)

    def loosen(self):
        self.safe = False
        self._apply()

    def _apply(self):
        if not self.safe:
            self.context.check_hostname = False

    def get(self):
        return self.opener

    def open(self):
        if self.safe:
            return self.opener()  # [insecure-ssl-context]
        return None


class HandedByPartial:  # and so has what another partial calls
    def __init__(self):
        self.safe = True
        self.context = ssl.create_default_context()
        self.keep = functools.partial(_keep, self.context)
        self.keep()

    def loosen(self):
        self.safe = False
        self._apply()

    def _apply(self):
        if not self.safe:
            self.context.check_hostname = False

    def open(self):
        if self.safe:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


def drive(_flag):
    for kind in (Client, OpenerLeft):
        client = kind()
        client.open()
        client.loosen()
        client.open()
    left = OpenerLeft()
    left.loosen()
    left.pretend()
    left.open()
    given = OpenerGiven()
    given.get().keywords["context"].check_hostname = False
    given.open()
    handed = HandedByPartial()
    _seen[0].check_hostname = False
    handed.open()
