"""What private methods set whose decorators call them is set beside what their callers set."""
# pylint: disable=missing-docstring, protected-access
import functools
import logging
import ssl
from http.client import HTTPConnection, HTTPSConnection

LOG = logging.getLogger(__name__)


def _traced(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        LOG.debug("calling %s", function.__name__)
        result = function(*args, **kwargs)
        LOG.debug("done")
        return result

    return wrapper


class SetUp:
    def __init__(self):
        self.context = None
        self.ready = False

    def open(self):
        self.context = ssl.create_default_context()
        self._ready()

    @_traced
    def _ready(self):
        self.ready = True

    def close(self):
        self.context = None
        self.ready = False

    def connect(self):
        if self.ready:
            HTTPSConnection("h", context=self.context)


class SetUpOnSomePaths:
    def __init__(self):
        self.context = None
        self.ready = False

    def open(self, tls):
        if tls:
            self.context = ssl.create_default_context()
        self._ready()

    @_traced
    def _ready(self):
        self.ready = True

    def close(self):
        self.context = None
        self.ready = False

    def connect(self):
        if self.ready:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Fills:
    def __init__(self, url):
        self.arguments = {"timeout": 3}
        self._parse(url)

    @_traced
    def _parse(self, url):
        if url.startswith("https:"):
            self.factory = HTTPSConnection
            self.arguments["context"] = ssl.create_default_context()
        else:
            self.factory = HTTPConnection

    def open(self):
        return self.factory("h", **self.arguments)


class FillsOthers:
    def __init__(self, url):
        self.arguments = {"timeout": 3}
        self._parse(url)

    @_traced
    def _parse(self, url):
        if url.startswith("https:"):
            self.factory = HTTPSConnection
        else:
            self.factory = HTTPConnection
            self.arguments["timeout"] = 5

    def open(self):
        return self.factory("h", **self.arguments)  # [missing-ssl-context]


def drive():
    for client in (SetUp(), SetUpOnSomePaths()):
        client.connect()
    client = SetUp()
    client.open()
    client.connect()
    client.close()
    client.connect()
    for tls in (True, False):
        client = SetUpOnSomePaths()
        client.open(tls)
        client.connect()
    for kind in (Fills, FillsOthers):
        for url in ("http://h", "https://h"):
            kind(url).open()
