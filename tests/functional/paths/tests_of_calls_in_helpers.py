"""A test that a helper has decided by a call is decided where its caller asks the same again, by whatever name."""
import ssl
from http.client import HTTPSConnection


def _options(address):
    options = {}
    if address.startswith("https:"):
        options["context"] = ssl.create_default_context()
    return options


def _context(settings):
    context = None
    if settings.get("tls"):
        context = ssl.create_default_context()
    return context


def _context_for(settings, key):
    context = None
    if settings.get(key):
        context = ssl.create_default_context()
    return context


def _by_options(url):
    options = _options(url)
    if url.startswith("https:"):
        HTTPSConnection("h", **options)
    if url.startswith("http"):
        HTTPSConnection("h", **options)  # [missing-ssl-context]


def _by_settings(settings):
    context = _context(settings)
    if not settings.get("tls"):
        return
    HTTPSConnection("h", context=context)


def _by_another_setting(settings):
    context = _context(settings)
    if settings.get("verify"):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _by_key(settings):
    context = _context_for(settings, "verify")
    if settings.get("verify"):
        HTTPSConnection("h", context=context)
    if settings.get("tls"):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _with_another_address(url, other):
    options = _options(other)
    if url.startswith("https:"):
        HTTPSConnection("h", **options)  # [missing-ssl-context]


def _through_two(url):
    def build():
        return _options(url)

    options = build()
    if url.startswith("https:"):
        HTTPSConnection("h", **options)


class _Client:
    def __init__(self, url):
        self.url = url

    def _options(self):
        options = {}
        if self.url.startswith("https:"):
            options["context"] = ssl.create_default_context()
        return options

    def open(self):
        options = self._options()
        if self.url.startswith("https:"):
            HTTPSConnection("h", **options)

    def open_by_helper(self):
        options = _options(self.url)
        if self.url.startswith("https:"):
            HTTPSConnection("h", **options)

    def open_otherwise(self):
        options = self._options()
        if self.url.startswith("http"):
            HTTPSConnection("h", **options)  # [missing-ssl-context]


for _url in ("http:", "https:"):
    _by_options(_url)
    for _other in ("http:", "https:"):
        _with_another_address(_url, _other)
    _through_two(_url)
    _client = _Client(_url)
    _client.open()
    _client.open_by_helper()
    _client.open_otherwise()
for _settings in ({}, {"tls": True}, {"verify": True}, {"tls": True, "verify": True}):
    _by_settings(_settings)
    _by_another_setting(_settings)
    _by_key(_settings)
