"""Initialisers that set several attributes on some of their paths: what the class gives otherwise goes together, too."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class Kind:
    kind = HTTPConnection
    context = None

    def __init__(self, url):
        if url.startswith("https"):
            self.kind = HTTPSConnection
            self.context = ssl.create_default_context()

    def connect(self):
        if self.context is not None:
            return self.kind("h", context=self.context)
        return self.kind("h")


class Filled:
    kind = HTTPConnection

    def __init__(self, url):
        self.options = {}
        if url.startswith("https"):
            self.kind = HTTPSConnection
            self.options["context"] = ssl.create_default_context()

    def connect(self):
        return self.kind("h", **self.options)


class FilledInPart:
    kind = HTTPConnection

    def __init__(self, url):
        self.options = {}
        if url.startswith("https"):
            self.kind = HTTPSConnection
        if url.endswith("/"):
            self.options["context"] = ssl.create_default_context()

    def connect(self):
        if self.kind is HTTPSConnection:
            return self.kind("h", **self.options)  # [missing-ssl-context]
        return self.kind("h")


class Port:
    port = 80

    def __init__(self, url):
        self.options = {"timeout": 3}
        if url.startswith("https"):
            self.port = 443
            self.options["context"] = ssl.create_default_context()

    def connect(self):
        if self.port == 443:
            return HTTPSConnection("h", **self.options)
        return HTTPConnection("h")


class Weakened:
    port = 80

    def __init__(self, url):
        self.options = {}
        if url.startswith("https"):
            self.port = 443
            self.options["context"] = ssl.create_default_context()
            if url.endswith("/"):
                self.options["context"] = ssl._create_unverified_context()

    def connect(self):
        if self.port == 443:
            return HTTPSConnection("h", **self.options)  # [insecure-ssl-context]
        return HTTPConnection("h")


def connected(secure, ended):
    url = ("https://h" if secure else "http://h") + ("/" if ended else "")
    for kind in (Kind, Filled, FilledInPart, Port, Weakened):
        kind(url).connect()
