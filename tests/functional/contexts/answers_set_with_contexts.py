"""What a method answers itself and sets beside a context goes with it, also where an initialiser calls the method."""
import ssl
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlsplit


class _ByAnswer:
    def __init__(self, url):
        self.set_url(url)

    def set_url(self, url):
        parts = urlsplit(url)
        self.https = parts.scheme == "https"
        self.context = ssl.create_default_context() if self.https else None

    def connect(self):
        if self.https:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")

    def connect_otherwise(self):
        if not self.https:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class _ByPart:
    def __init__(self, url):
        self.set_url(url)

    def set_url(self, url):
        self.scheme = url.split(":")[0]
        if self.scheme == "https":
            self.context = ssl.create_default_context()
        else:
            self.context = None

    def connect(self):
        if self.scheme == "https":
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")

    def connect_otherwise(self):
        if self.scheme == "http":
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class _ByResult:
    def __init__(self, url):
        self.set_url(url)

    def set_url(self, url):
        self.scheme = urlsplit(url).scheme
        self.context = ssl.create_default_context() if self.scheme == "https" else None

    def connect(self):
        if self.scheme == "https":
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")

    def connect_otherwise(self):
        if self.scheme != "https":
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class _Apart:
    def __init__(self, url):
        self.set_url(url)

    def set_url(self, url):
        self.https = urlsplit(url).scheme == "https"
        self.context = ssl.create_default_context() if self.https else None

    def redirect(self, url):
        self.https = urlsplit(url).scheme == "https"

    def connect(self):
        if self.https:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class _FromBefore:
    scheme = "http"

    def __init__(self):
        self.refresh()

    def refresh(self):
        self.https = self.scheme == "https"
        self.context = ssl.create_default_context() if self.secure() else None

    def secure(self):
        return self.https and self.scheme == "https"

    def upgrade(self):
        self.scheme = "https"
        self.https = True

    def connect(self):
        if self.https:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


def run():
    for url in ("http://h", "https://h"):
        for kind in (_ByAnswer, _ByPart, _ByResult):
            client = kind(url)
            client.connect()
            client.connect_otherwise()
        apart = _Apart(url)
        apart.redirect("https://h")
        apart.connect()
    upgraded = _FromBefore()
    upgraded.upgrade()
    upgraded.connect()
