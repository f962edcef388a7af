"""A test of an attribute agrees with the one that a method makes which is called after it."""

import ssl
from http.client import HTTPSConnection


class Compared:
    def __init__(self, port):
        self.port = port
        self.limit = port

    def connect(self):
        context = ssl.create_default_context()
        if self.port > 5:
            context = None
        self._open(context)

    def connect_by_limit(self):
        context = ssl.create_default_context()
        if self.limit > 50:
            context = None
        self._open(context)  # [missing-ssl-context]

    def connect_otherwise(self):
        context = ssl.create_default_context()
        if not self.port > 5:
            context = None
        self._open(context)  # [missing-ssl-context]

    def _open(self, context):
        if self.port > 5:
            return
        HTTPSConnection("h", context=context)


class Among:
    def __init__(self, modes):
        self.modes = modes

    def connect(self):
        context = ssl.create_default_context()
        if "plain" in self.modes:
            context = None
        self._open(context)

    def connect_by_another(self):
        context = ssl.create_default_context()
        if "quick" in self.modes:
            context = None
        self._open(context)  # [missing-ssl-context]

    def _open(self, context):
        if "plain" in self.modes:
            return
        HTTPSConnection("h", context=context)


class OfAClass:
    def __init__(self, kind):
        self.kind = kind

    def connect(self):
        context = ssl.create_default_context()
        if isinstance(self.kind, str):
            context = None
        self._open(context)

    def connect_by_another(self):
        context = ssl.create_default_context()
        if isinstance(self.kind, int):
            context = None
        self._open(context)  # [missing-ssl-context]

    def _open(self, context):
        if isinstance(self.kind, str):
            return
        HTTPSConnection("h", context=context)


class Named:
    def __init__(self, name):
        self.name = name

    def connect(self):
        context = ssl.create_default_context()
        if self.name.startswith("x"):
            context = None
        self._open(context)

    def connect_by_another(self):
        context = ssl.create_default_context()
        if self.name.startswith("y"):
            context = None
        self._open(context)  # [missing-ssl-context]

    def _open(self, context):
        if self.name.startswith("x"):
            return
        HTTPSConnection("h", context=context)


def clients():
    for port in (1, 7, 70):
        client = Compared(port)
        client.connect()
        client.connect_otherwise()
    client = Compared(1)
    client.limit = 70
    client.connect_by_limit()
    for client in (Among("plain"), Among(["quick"]), OfAClass("a"), OfAClass(1), Named("x"), Named("y")):
        client.connect()
        client.connect_by_another()
