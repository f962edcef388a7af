"""A context that is made when it is first needed, and a loop of attempts that opens its connection again."""
import http.client
import ssl
from urllib.parse import urlsplit


class Share:
    def __init__(self, url):
        self._url = url
        self._ssl = None
        self._conn = None

    def _make_ssl(self):
        if self._ssl is None:
            self._ssl = ssl.create_default_context()
        return self._ssl

    def _open(self, parts):
        self.close()
        if parts.scheme == "https":
            self._conn = http.client.HTTPSConnection(parts.netloc, context=self._make_ssl())
        else:
            self._conn = http.client.HTTPConnection(parts.netloc)

    def close(self):
        if self._conn is not None:
            self._conn.close()
            self._conn = None

    def request(self):
        for _ in range(10):
            parts = urlsplit(self._url)
            try:
                return self._conn.getresponse()
            except ConnectionError:
                self._open(parts)


class Settable:
    def __init__(self, url):
        self._url = url
        self._ssl = None
        self._conn = None

    def _make_ssl(self):
        if self._ssl is None:
            self._ssl = ssl.create_default_context()
        return self._ssl

    def _open(self, parts):
        self.close()
        if parts.scheme == "https":
            self._conn = http.client.HTTPSConnection(parts.netloc, context=self._make_ssl())  # [insecure-ssl-context]
        else:
            self._conn = http.client.HTTPConnection(parts.netloc)

    def close(self):
        if self._conn is not None:
            self._conn.close()
            self._conn = None

    def request(self):
        for _ in range(10):
            parts = urlsplit(self._url)
            try:
                return self._conn.getresponse()
            except ConnectionError:
                self._open(parts)

    def set_context(self, verify):
        self._ssl = ssl.create_default_context() if verify else ssl._create_unverified_context()


def open_share():
    Share("https://h")._open(urlsplit("https://h"))


def open_settable(verify):
    settable = Settable("https://h")
    settable.set_context(verify)
    settable._open(urlsplit("https://h"))
