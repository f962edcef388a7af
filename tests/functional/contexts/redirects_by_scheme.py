"""Clients that follow redirects, by what a location's scheme is compared with: what was set for it goes together."""
# not run: it asks the network

import ssl
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlparse, urlsplit


class Compared:
    def __init__(self, url):
        self.context = None
        self._set_url(url)

    def _set_url(self, url):
        parts = urlsplit(url)
        self.secure = parts.scheme == "https"
        self.host = parts.netloc
        if self.secure:
            self.context = ssl.create_default_context()
        else:
            self.context = None

    def _connect(self):
        if self.secure:
            return HTTPSConnection(self.host, context=self.context)
        return HTTPConnection(self.host)

    def request(self, path):
        for _ in range(5):
            connection = self._connect()
            connection.request("GET", path)
            response = connection.getresponse()
            if response.status in (301, 302):
                self._set_url(response.getheader("Location"))
                continue
            return response.read()
        raise RuntimeError("too many redirects")


class ComparedAgain(Compared):
    """A redirect sets the flag alone."""

    def _connect(self):
        if self.secure:
            return HTTPSConnection(self.host, context=self.context)  # [missing-ssl-context]
        return HTTPConnection(self.host)

    def request(self, path):
        for _ in range(5):
            connection = self._connect()
            connection.request("GET", path)
            response = connection.getresponse()
            if response.status in (301, 302):
                self.secure = urlsplit(response.getheader("Location")).scheme == "https"
                continue
            return response.read()
        raise RuntimeError("too many redirects")


def is_secure(url):
    return urlparse(url).scheme == "https"


class AskingFunction:
    def __init__(self, url):
        self._set_url(url)

    def _set_url(self, url):
        self.secure = is_secure(url)
        self.context = ssl.create_default_context() if self.secure else None

    def request(self, path):
        while True:
            connection = HTTPSConnection("h", context=self.context) if self.secure else HTTPConnection("h")
            connection.request("GET", path)
            response = connection.getresponse()
            location = response.getheader("Location")
            if not location:
                return response
            self._set_url(location)


class AskingWhatItHeld:
    """The new flag is made of the old one, so that a redirect may keep that, beside another context."""

    def __init__(self, url):
        self.secure = is_secure(url)
        self.context = ssl.create_default_context() if self.secure else None

    def request(self, path):
        while True:
            connection = HTTPSConnection("h", context=self.context) if self.secure else HTTPConnection("h")  # [missing-ssl-context]
            connection.request("GET", path)
            response = connection.getresponse()
            location = response.getheader("Location")
            if not location:
                return response
            self.context = ssl.create_default_context() if is_secure(location) else None


class Truth:
    def __init__(self, url):
        self._set_url(url)

    def _set_url(self, url):
        parts = urlsplit(url)
        self.secure = bool(parts.scheme)
        if self.secure:
            self.context = ssl.create_default_context()
        else:
            self.context = None

    def request(self, path):
        while True:
            connection = HTTPSConnection("h", context=self.context) if self.secure else HTTPConnection("h")
            connection.request("GET", path)
            response = connection.getresponse()
            location = response.getheader("Location")
            if not location:
                return response
            self._set_url(location)


class OtherWay(Truth):
    def request(self, path):
        while True:
            connection = HTTPConnection("h") if self.secure else HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
            connection.request("GET", path)
            response = connection.getresponse()
            location = response.getheader("Location")
            if not location:
                return response
            self._set_url(location)


class Kind:
    def __init__(self, url):
        self._set_url(url)

    def _set_url(self, url):
        scheme, self.host = url.split("://")
        self.kind = HTTPSConnection if scheme == "https" else HTTPConnection
        self.arguments = {"context": ssl.create_default_context()} if scheme == "https" else {}

    def request(self, path):
        for _ in range(3):
            connection = self.kind(self.host, **self.arguments)
            connection.request("GET", path)
            response = connection.getresponse()
            if response.status < 300 or response.status >= 400:
                return response
            self._set_url(response.getheader("Location"))
        return None
