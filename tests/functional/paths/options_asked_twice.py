"""What a mapping in an attribute gives for a key, it gives again: it may be the caller's, or begin empty."""
import ssl
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPSConnection


class _Chosen:
    def __init__(self, options=None):
        self.options = options or {}

    def connect(self):
        kwargs = {}
        if self.options.get("tls"):
            kwargs["context"] = ssl.create_default_context()
        if self.options.get("tls"):
            HTTPSConnection("h", **kwargs)

    def connect_otherwise(self):
        kwargs = {}
        if self.options.get("tls"):
            kwargs["context"] = ssl.create_default_context()
        if not self.options.get("tls"):
            HTTPSConnection("h", **kwargs)  # [missing-ssl-context]

    def connect_by_another(self):
        kwargs = {}
        if self.options.get("tls"):
            kwargs["context"] = ssl.create_default_context()
        if self.options.get("secure"):
            HTTPSConnection("h", **kwargs)  # [missing-ssl-context]


class _OfTheClass:
    options = {}

    def configure(self, options):
        self.options = options

    def connect(self):
        context = None
        if self.options.get("tls"):
            context = ssl.create_default_context()
        if self.options.get("tls"):
            HTTPSConnection("h", context=context)


@dataclass
class _Field:
    options: dict = field(default_factory=dict)

    def connect(self):
        context = None
        if self.options.get("tls"):
            context = ssl.create_default_context()
        if self.options.get("tls"):
            HTTPSConnection("h", context=context)
        if not self.options.get("tls"):
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _Address:
    def __init__(self, url=None):
        self.url = url or "https://h"

    def connect(self):
        context = None
        if self.url.split(":")[0] == "https":
            context = ssl.create_default_context()
        if self.url.split(":")[0] == "https":
            HTTPSConnection("h", context=context)
        else:
            HTTPConnection("h")
        if self.url.split(":")[0] == "http":
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


def run(tls, secure):
    client = _Chosen({"tls": tls, "secure": secure})
    client.connect()
    client.connect_otherwise()
    client.connect_by_another()
    other = _OfTheClass()
    other.configure({"tls": tls})
    other.connect()
    for options in ({}, {"tls": tls}):
        _Field(options).connect()
    for url in (None, "https://g", "http://g"):
        _Address(url).connect()
