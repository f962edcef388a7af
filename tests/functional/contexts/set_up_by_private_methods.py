"""A private method that only initialisers call is a part of them: what it sets goes with what they set."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class Helper:
    def __init__(self, scheme):
        self.scheme = scheme
        self.context = None
        self._setup()

    def _setup(self):
        if self.scheme == "https":
            self.context = ssl.create_default_context()

    def open(self):
        if self.scheme == "https":
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class Parse:
    def __init__(self, url):
        self.context = None
        self.tls = False
        self._parse(url)

    def _parse(self, url):
        if url.startswith("https:"):
            self.tls = True
            self.context = ssl.create_default_context()

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class FillsFromInit:
    def __init__(self, url):
        self.kw = {"timeout": 3}
        self._parse(url)

    def _parse(self, url):
        if url.startswith("https:"):
            self.factory = HTTPSConnection
            self.kw["context"] = ssl.create_default_context()
        else:
            self.factory = HTTPConnection

    def open(self):
        return self.factory("h", **self.kw)


class Again:
    """It is called later, too."""

    def __init__(self, url):
        self.context = None
        self.tls = False
        self._parse(url)

    def _parse(self, url):
        if url.startswith("https:"):
            self.tls = True
        else:
            self.context = ssl.create_default_context()

    def move(self, url):
        self._parse(url)

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")

    def open_anyway(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class HandedOver:
    """Whoever has got the method may call it at any time."""

    def __init__(self, calls):
        self.context = ssl.create_default_context()
        calls.append(self._weaken)

    def _weaken(self):
        self.context.check_hostname = False

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ByName:
    def __init__(self, name):
        self.context = ssl.create_default_context()
        if name == "_keep":
            self._keep()

    def _keep(self):
        self.context = ssl._create_unverified_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Template:
    def __init__(self, url):
        self.context = None
        self._fill(url)

    def _fill(self, url):
        self.tls = url.startswith("https:")
        self.context = ssl.create_default_context()


class Overridden(Template):
    def _fill(self, url):
        self.tls = True

    def open_own(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def drive(secure):
    url = "https://h" if secure else "http://h"
    for client in Helper(url.partition(":")[0]), Parse(url), FillsFromInit(url):
        client.open()
    again = Again(url)
    again.open()
    again.move("https://h")
    again.open()
    Again("https://h").open_anyway()
    calls = []
    client = HandedOver(calls)
    for call in calls:
        call()
    client.open()
    client = ByName("")
    getattr(client, "_keep")()
    client.open()
    Overridden(url).open_own()
