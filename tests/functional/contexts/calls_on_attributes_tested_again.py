"""A call on an attribute, or a comparison, is one test in the initialiser and in methods, while nothing may change what it asks."""

import ssl
from http.client import HTTPSConnection
from types import SimpleNamespace
from urllib.parse import urlsplit


class Item:
    def __init__(self, config):
        self.config = config
        self.context = ssl.create_default_context() if self.config["tls"] else None

    def enable(self):
        self.config["tls"] = True

    def open(self):
        if self.config["tls"]:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Get:
    def __init__(self, config):
        self.config = config
        self.context = ssl.create_default_context() if self.config.get("tls") else None

    def enable(self):
        self.config["tls"] = True

    def open(self):
        if self.config.get("tls"):
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Updated:
    def __init__(self, config):
        self.config = config
        self.context = ssl.create_default_context() if self.config.get("tls") else None

    def enable(self):
        self.config.update(tls=True)

    def open(self):
        if self.config.get("tls"):
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Keywords:
    def __init__(self, **config):
        self.config = config
        self.context = ssl.create_default_context() if config.get("tls") else None

    def open(self):
        if self.config.get("tls"):
            return HTTPSConnection("h", context=self.context)

    def open_otherwise(self):
        if self.config.get("secure"):
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class UpdatedKeywords:
    def __init__(self, **config):
        self.config = config
        self.context = ssl.create_default_context() if config.get("tls") else None

    def enable(self):
        self.config["tls"] = True

    def open(self):
        if self.config.get("tls"):
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Attribute:
    def __init__(self, config):
        self.config = config
        self.context = ssl.create_default_context() if self.config.tls else None

    def enable(self):
        self.config.tls = True

    def open(self):
        if self.config.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Other:
    def __init__(self, url, other):
        self.url = url
        self.other = other
        self.context = ssl.create_default_context() if self.url.startswith("https:") else None

    def open(self):
        if self.other.startswith("https:"):
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def open_other(self):
        if self.url.startswith("http"):
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def open_own(self):
        if self.url.startswith("https:"):
            return HTTPSConnection("h", context=self.context)


class Rebound:
    def __init__(self, url):
        self.url = url
        self.context = ssl.create_default_context() if self.url.startswith("https:") else None

    def move(self, url):
        self.url = url

    def open(self):
        if self.url.startswith("https:"):
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class ReboundAfter:
    def __init__(self, url):
        self.url = url
        self.context = ssl.create_default_context() if self.url.startswith("https:") else None
        self.url = url.replace("http:", "https:")

    def open(self):
        if self.url.startswith("https:"):
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Local:
    def __init__(self, url):
        self.url = url

    def open(self, url):
        context = ssl.create_default_context() if self.url.startswith("https:") else None
        self.url = url
        if self.url.startswith("https:"):
            return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def open_kept(self):
        context = ssl.create_default_context() if self.url.startswith("https:") else None
        if self.url.startswith("https:"):
            return HTTPSConnection("h", context=context)


class Unchanged:
    def __init__(self, config):
        self.config = config
        self.context = ssl.create_default_context() if self.config.get("tls") else None

    def open(self):
        if self.config.get("tls"):
            return HTTPSConnection("h", context=self.context)


class ByProperty:
    def __init__(self, scheme):
        self.scheme = scheme
        self.context = ssl.create_default_context() if self.is_https else None

    @property
    def is_https(self):
        return self.scheme == "https:"

    def open(self):
        if self.is_https:
            return HTTPSConnection("h", context=self.context)

    def open_other(self):
        if self.scheme != "http:":
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class ComparedBeforeItIsKept:
    def __init__(self, url):
        parts = urlsplit(url)
        self.scheme = parts.scheme
        self.path = parts.path
        self.context = None
        if parts.scheme == "https":
            self.context = ssl.create_default_context()

    def open(self):
        if self.scheme == "https":
            return HTTPSConnection("h", context=self.context)

    def open_other(self):
        if self.path == "https":
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class AskedByParameter:
    def __init__(self, url, config):
        self.url = url
        self.config = config
        self.context = self.configured = None
        if url.startswith("https:"):
            self.context = ssl.create_default_context()
        if config.get("tls"):
            self.configured = ssl.create_default_context()

    def open(self):
        if self.url.startswith("https:"):
            return HTTPSConnection("h", context=self.context)

    def open_configured(self):
        if self.config.get("tls"):
            return HTTPSConnection("h", context=self.configured)

    def open_crossed(self):
        if self.config.get("tls"):
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def open_other(self):
        if self.url.startswith("http"):
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class AskedByProperty:
    def __init__(self, url):
        self.url = url
        self.context = ssl.create_default_context() if self.is_tls else None

    @property
    def is_tls(self):
        return self.url.startswith("https:")

    @property
    def is_http(self):
        return self.url.startswith("http")

    def open(self):
        if self.is_tls:
            return HTTPSConnection("h", context=self.context)

    def open_other(self):
        if self.is_http:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Url:
    def __init__(self, raw):
        self.secure = raw.startswith("https:")


class HoldsUrl:
    def __init__(self, raw, other):
        self.url = Url(raw)
        self.other = Url(other)
        self.context = ssl.create_default_context() if self.url.secure else None

    def open(self):
        if self.url.secure:
            return HTTPSConnection("h", context=self.context)

    def open_other(self):
        if self.other.secure:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Parts:
    def __init__(self, raw):
        self.tls = raw.startswith("https:")


class ChangesParts:
    def __init__(self, raw):
        self.parts = Parts(raw)
        self.context = ssl.create_default_context() if self.parts.tls else None

    def enable(self):
        self.parts.tls = True

    def open(self):
        if self.parts.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def _enabled(client):
    client.enable()
    client.open()


def drive(first, second):
    for cls in (Item, Get, Updated):
        _enabled(cls({"tls": first}))
    _enabled(UpdatedKeywords(tls=first))
    keywords = Keywords(tls=first, secure=second)
    keywords.open()
    keywords.open_otherwise()
    Unchanged({"tls": first}).open()
    _enabled(Attribute(SimpleNamespace(tls=first)))
    url, other_url = ("https:" if flag else "http:" for flag in (first, second))
    other = Other(url, other_url)
    other.open()
    other.open_other()
    other.open_own()
    rebound = Rebound(url)
    rebound.move(other_url)
    rebound.open()
    ReboundAfter(url).open()
    Local(url).open(other_url)
    Local(url).open_kept()
    holds = HoldsUrl(url, other_url)
    holds.open()
    holds.open_other()
    _enabled(ChangesParts(url))
    asked = AskedByParameter(url, {"tls": second})
    asked.open()
    asked.open_configured()
    asked.open_crossed()
    asked.open_other()
    AskedByProperty(url).open()
    AskedByProperty(url).open_other()
    ByProperty(url).open()
    ByProperty(url if first else "ftp:").open_other()
    compared = ComparedBeforeItIsKept(url + "https" if second else url)
    compared.open()
    compared.open_other()
