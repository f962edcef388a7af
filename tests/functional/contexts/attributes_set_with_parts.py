"""What one call sets together, tests of parts of it keep together."""

import ssl
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlsplit


class Flag:
    def __init__(self, scheme):
        self.set_url(scheme)

    def set_url(self, scheme):
        self.scheme = scheme
        self.context = None
        if self.scheme == "https":
            self.context = ssl.create_default_context()

    def connect(self):
        if self.scheme == "https":
            HTTPSConnection("h", context=self.context)


class FlagAlone:
    def __init__(self, scheme):
        self.set_url(scheme)

    def set_url(self, scheme):
        self.scheme = scheme
        self.context = None
        if self.scheme == "https":
            self.context = ssl.create_default_context()

    def redirect(self, scheme):
        self.scheme = scheme

    def connect(self):
        if self.scheme == "https":
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Part:
    def __init__(self, url):
        self.set_url(url)

    def set_url(self, url):
        self.url = urlsplit(url)
        self.context = None
        if self.url.scheme == "https":
            self.context = ssl.create_default_context()

    def connect(self):
        if self.url.scheme == "https":
            HTTPSConnection(self.url.netloc, context=self.context)


class PartAlone:
    def __init__(self, url):
        self.set_url(url)

    def set_url(self, url):
        self.url = urlsplit(url)
        self.context = None
        if self.url.scheme == "https":
            self.context = ssl.create_default_context()

    def redirect(self, url):
        self.url = urlsplit(url)

    def connect(self):
        if self.url.scheme == "https":
            HTTPSConnection(self.url.netloc, context=self.context)  # [missing-ssl-context]


class PartOfParameter:
    def __init__(self, url):
        self.set_url(url)

    def set_url(self, url):
        self.url = url
        self.context = None
        if url.scheme == "https":
            self.context = ssl.create_default_context()

    def connect(self):
        if self.url.scheme == "https":
            HTTPSConnection(self.url.netloc, context=self.context)


class PartOfParameterAlone:
    def __init__(self, url):
        self.set_url(url)

    def set_url(self, url):
        self.url = url
        self.context = None
        if url.scheme == "https":
            self.context = ssl.create_default_context()

    def redirect(self, url):
        self.url = url

    def connect(self):
        if self.url.scheme == "https":
            HTTPSConnection(self.url.netloc, context=self.context)  # [missing-ssl-context]


def flags():
    client = FlagAlone("http")
    client.redirect("https")
    client.connect()
    for scheme in ("http", "https"):
        Flag(scheme).connect()


def parts():
    client = PartAlone("http://h")
    client.redirect("https://h")
    client.connect()
    other = PartOfParameterAlone(urlsplit("http://h"))
    other.redirect(urlsplit("https://h"))
    other.connect()
    for url in ("http://h", "https://h"):
        Part(url).connect()
        PartOfParameter(urlsplit(url)).connect()
