"""A private method that calls itself with another argument finds what it has set before that."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self, host):
        self.host = host
        self.context = None

    def request(self, path):
        self.context = ssl.create_default_context()
        return self._request(path)

    def _request(self, path, retried=False):
        if retried:
            return HTTPSConnection(self.host, context=self.context)  # [insecure-ssl-context]
        try:
            return self._send(path)
        except ssl.SSLError:
            self.context = ssl._create_unverified_context()
            return self._request(path, retried=True)

    def _send(self, path):
        raise ssl.SSLError


class Tree:
    def __init__(self):
        self.context = None

    def open(self, count):
        self.context = ssl.create_default_context()
        return self._walk(count)

    def _walk(self, count):
        if count == 0:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        for _ in range(count):
            self._walk(0)
            self.context = None
        return None


def run():
    Client("h").request("/")
    Tree().open(2)
