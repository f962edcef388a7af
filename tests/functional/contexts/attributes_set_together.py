"""What one path of the initialiser sets in several attributes stays together, whatever it has tested on the way."""
import os
import ssl
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlparse

SECURE = os.environ.get("SECURE")


def _parsed(url):
    return urlparse(url)


class ByAttribute:
    def __init__(self, url):
        parts = urlparse(url)
        if parts.scheme == "https":
            self.kind = HTTPSConnection
            self.options = {"context": ssl.create_default_context()}
        else:
            self.kind = HTTPConnection
            self.options = {}

    def connect(self):
        return self.kind("h", **self.options)


class Emptied:
    """Another method sets one of the two, and so takes them apart."""

    def __init__(self, url):
        parts = urlparse(url)
        if parts.scheme == "https":
            self.kind = HTTPSConnection
            self.options = {"context": ssl.create_default_context()}
        else:
            self.kind = HTTPConnection
            self.options = {}

    def clear(self):
        self.options = {}

    def connect_cleared(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class ByReturnedValue:
    def __init__(self, url):
        self.options = {}
        if _parsed(url).scheme == "https":
            self.options["context"] = ssl.create_default_context()
            self.kind = HTTPSConnection
        else:
            self.kind = HTTPConnection

    def connect(self):
        options = dict(self.options, timeout=3)
        return self.kind("h", **options)


class ByMethod:
    def __init__(self, url):
        self.kind = HTTPSConnection if self._is_secure(url) else HTTPConnection
        self.options = {"context": ssl.create_default_context()} if self._is_secure(url) else {}

    @staticmethod
    def _is_secure(url):
        return url.startswith("https:")

    def connect(self):
        return self.kind("h", **self.options)


class ByGlobal:
    def __init__(self):
        if SECURE:
            self.kind, self.options = HTTPSConnection, {"context": ssl.create_default_context()}
        else:
            self.kind, self.options = HTTPConnection, {}

    def connect(self):
        return self.kind("h", **self.options)


class ByTwoTests:
    def __init__(self, url):
        parts = urlparse(url)
        self.kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
        self.options = {"context": ssl.create_default_context()} if parts.path == "/" else {}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class ReboundBetween:
    def __init__(self, url, other):
        parts = urlparse(url)
        self.kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
        parts = urlparse(other)
        self.options = {"context": ssl.create_default_context()} if parts.scheme == "https" else {}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class SetAnewBetween:
    def __init__(self, url, other):
        self.parts = urlparse(url)
        self.kind = HTTPSConnection if self.parts.scheme.startswith("https") else HTTPConnection
        self.parts = urlparse(other)
        self.options = {"context": ssl.create_default_context()} if self.parts.scheme.startswith("https") else {}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class InLaps:
    """The last lap's test says nothing of what earlier ones have set."""

    def __init__(self, urls):
        self.kind = HTTPConnection
        self.options = {"context": ssl.create_default_context()}
        for url in urls:
            if urlparse(url).scheme == "https":
                self.kind = HTTPSConnection
            else:
                self.options = {}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class OfTwoInstances:
    def __init__(self, url, other):
        self.first = ByReturnedValue(url)
        self.second = ByReturnedValue(other)

    def connect(self):
        return self.first.kind("h", **self.first.options)

    def connect_mixed(self):
        return self.first.kind("h", **self.second.options)  # [missing-ssl-context]


class SetByEitherCall:
    """Each call of the method sets one of the two alone."""

    kind = HTTPConnection
    options = {"context": ssl.create_default_context()}

    def learn(self, flag):
        self.flag = flag
        if self.flag is None:
            self.kind = HTTPSConnection
        else:
            self.options = {}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


def drive(scheme, other):
    url, second = f"{scheme}://h/", "https://h/" if other else "http://h/x"
    for made in (ByAttribute(url), ByReturnedValue(url), ByMethod(url), ByGlobal(), ByTwoTests(url)):
        if made.kind is HTTPSConnection:
            made.connect()
    ByTwoTests("https://h/x").connect()
    cleared = Emptied(url)
    cleared.clear()
    if scheme == "https":
        cleared.connect_cleared()
        for kind in (ReboundBetween, SetAnewBetween):
            kind(url, second).connect()
        InLaps([url, second]).connect()
        OfTwoInstances(url, second).connect()
        OfTwoInstances(url, second).connect_mixed()
    called = SetByEitherCall()
    called.learn(None)
    called.learn(0)
    called.connect()
