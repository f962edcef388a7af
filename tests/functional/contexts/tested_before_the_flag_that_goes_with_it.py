"""A path on which a flag is found set, and before that no context beside it, which no instance holds, is none."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Client:
    def __init__(self, secure, lax):
        self.secure = secure
        self.lax = lax
        self.context = ssl.create_default_context() if secure else None

    def context_first(self):
        arguments = {}
        if self.context is not None:
            arguments["context"] = self.context
        if self.secure:
            HTTPSConnection("h", **arguments)
        else:
            HTTPConnection("h")

    def another_flag(self):
        arguments = {}
        if self.context is not None:
            arguments["context"] = self.context
        if self.lax:
            HTTPSConnection("h", **arguments)  # [missing-ssl-context]

    def the_other_way(self):
        arguments = {}
        if self.context is not None:
            arguments["context"] = self.context
        if not self.secure:
            HTTPSConnection("h", **arguments)  # [missing-ssl-context]


class _Closed:
    def __init__(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None

    def close(self):
        self.context = None

    def context_first(self):
        arguments = {}
        if self.context is not None:
            arguments["context"] = self.context
        if self.secure:
            HTTPSConnection("h", **arguments)  # [missing-ssl-context]


def connect(secure, lax):
    client = _Client(secure, lax)
    client.context_first()
    client.another_flag()
    client.the_other_way()
    closed = _Closed(secure)
    closed.close()
    closed.context_first()
