"""The parts of an address are the same wherever it is taken apart; an attribute with a default is what it is."""
import ssl
from http.client import HTTPSConnection
from urllib.parse import urlparse


def _context(url):
    if urlparse(url).scheme == "https":
        return ssl.create_default_context()
    return None


def _for_scheme(scheme):
    return ssl.create_default_context() if scheme == "https" else None


def _asked_twice(url):
    context = _context(url)
    if urlparse(url).scheme == "https":
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _asked_for_another(url, other):
    context = _context(url)
    if urlparse(other).scheme == "https":
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _handed_the_scheme(url):
    context = _for_scheme(urlparse(url).scheme)
    if urlparse(url).scheme == "https":
        HTTPSConnection("h", context=context)


class _WithDefault:
    def __init__(self, url=None):
        self.url = url or "https://localhost"

    def _context(self):
        if self.url.startswith("https:"):
            return ssl.create_default_context()
        return None

    def connect(self):
        context = self._context()
        if self.url.startswith("https:"):
            HTTPSConnection("h", context=context)
        else:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def connect_by_name(self):
        context = self._context()
        if self.url.endswith("/"):
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _ByProperty:
    def __init__(self, url):
        self._url = url

    @property
    def url(self):
        return self._url

    def _options(self):
        options = {}
        if self.url.startswith("https:"):
            options["context"] = ssl.create_default_context()
        return options

    def connect(self):
        options = self._options()
        if self.url.startswith("https:"):
            HTTPSConnection("h", **options)
        else:
            HTTPSConnection("h", **options)  # [missing-ssl-context]


class _Environment:
    def is_in(self, name, url):
        return urlparse(url).fragment == name


ENVIRONMENT = _Environment()


def _asked_by_a_method(url):
    context = None
    if ENVIRONMENT.is_in("tls", url):
        context = ssl.create_default_context()
    if ENVIRONMENT.is_in("tls", url):
        HTTPSConnection("h", context=context)
    if ENVIRONMENT.is_in("other", url):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def run():
    for url in ("https://h", "http://h/", "http://h#tls", "http://h#other"):
        _asked_twice(url)
        _asked_for_another(url, "https://h")
        _handed_the_scheme(url)
        _WithDefault(url).connect()
        _WithDefault(url).connect_by_name()
        _ByProperty(url).connect()
        _asked_by_a_method(url)
    _WithDefault().connect()
