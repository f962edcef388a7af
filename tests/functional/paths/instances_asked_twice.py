"""A method or property of an instance that asks what this was made of, by calls, answers the same again."""
import ssl
from http.client import HTTPSConnection


class _Url:
    def __init__(self, raw):
        self.raw, self.parts = raw, raw.split(":")

    @property
    def is_secure(self):
        return self.raw.lower() == "https"

    @property
    def is_tls(self):
        return self.parts[0] == "https"

    def is_plain(self):
        return self.raw.upper() == "HTTP"

    def set(self, raw):
        self.raw = raw


def by_property(scheme):
    url = _Url(scheme)
    context = None
    if url.is_secure:
        context = ssl.create_default_context()
    if not url.is_secure:
        return
    HTTPSConnection("h", context=context)


def by_item(scheme):
    url = _Url(scheme)
    context = None
    if url.is_tls:
        context = ssl.create_default_context()
    if url.is_tls:
        HTTPSConnection("h", context=context)


def by_method(scheme):
    url = _Url(scheme)
    context = None if url.is_plain() else ssl.create_default_context()
    if not url.is_plain():
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def set_meanwhile(scheme):
    url = _Url(scheme)
    context = None
    if url.is_secure:
        context = ssl.create_default_context()
    url.set("https")
    if not url.is_secure:
        return
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
