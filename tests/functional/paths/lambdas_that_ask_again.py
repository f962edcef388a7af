"""A helper that is a lambda under a name asks what its caller has asked, as a function does."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPConnection, HTTPSConnection

_options = lambda url: {"context": ssl.create_default_context()} if url.startswith("https:") else {}
_options_of_ftp = lambda url: {"context": ssl.create_default_context()} if url.startswith("ftp:") else {}
_of_other = lambda url: {"context": ssl._create_unverified_context()} if url.startswith("https:") else {}
_TABLE = {"options": lambda url: {"context": ssl.create_default_context()} if url.startswith("https:") else {}}


def _by_lambda(url):
    kind = HTTPSConnection if url.startswith("https:") else HTTPConnection
    kind("h", **_options(url))


def _by_lambda_that_asks_for_something_else(url):
    kind = HTTPSConnection if url.startswith("https:") else HTTPConnection
    kind("h", **_options_of_ftp(url))  # [missing-ssl-context]


def _by_lambda_of_another_url(url, other):
    kind = HTTPSConnection if url.startswith("https:") else HTTPConnection
    kind("h", **_options(other))  # [missing-ssl-context]


def _by_insecure_lambda(url):
    kind = HTTPSConnection if url.startswith("https:") else HTTPConnection
    kind("h", **_of_other(url))  # [insecure-ssl-context]


def _by_opposite_question(url):
    kind = HTTPConnection if url.startswith("https:") else HTTPSConnection
    kind("h", **_options(url))  # [missing-ssl-context]


def _by_table(url):
    kind = HTTPSConnection if url.startswith("https:") else HTTPConnection
    kind("h", **_TABLE["options"](url))


class Client:
    made = lambda self: {"context": ssl.create_default_context()} if self.url.startswith("https:") else {}

    def __init__(self, url):
        self.url = url

    def open(self):
        kind = HTTPSConnection if self.url.startswith("https:") else HTTPConnection
        return kind("h", **_options(self.url))

    def open_by_method(self):
        kind = HTTPSConnection if self.url.startswith("https:") else HTTPConnection
        return kind("h", **self.made())

    def open_anew(self, url):
        kind = HTTPSConnection if self.url.startswith("https:") else HTTPConnection
        self.url = url
        return kind("h", **_options(self.url))  # [missing-ssl-context]


def run():
    for by in (_by_lambda, _by_lambda_that_asks_for_something_else, _by_insecure_lambda, _by_table):
        for url in ("https://h", "http://h"):
            by(url)
    _by_opposite_question("http://h")
    _by_lambda_of_another_url("https://h", "http://h")
    for url in ("https://h", "http://h"):
        Client(url).open()
        Client(url).open_by_method()
        Client(url).open_anew("http://h")
