"""An imported function may set and change what it is handed, and ask what its caller has asked, as one here may."""

import ssl
from http.client import HTTPSConnection
from urllib.parse import urlparse

import handed_elsewhere_helpers
from handed_elsewhere_helpers import ensure_context, open_anyway, open_connection, set_timeout, weaken, with_context


class Decorated:
    def __init__(self):
        self.context = None

    @with_context
    def connect(self):
        return HTTPSConnection("h", context=self.context)


class Timed:
    def __init__(self):
        self.tls = None

    @handed_elsewhere_helpers.with_timeout
    def connect(self):
        return HTTPSConnection("h", context=self.tls)  # [missing-ssl-context]


class Ensured:
    def __init__(self):
        self.context = None

    def open(self):
        ensure_context(self)

    def connect(self):
        return HTTPSConnection("h", context=self.context)


class Unset:
    def __init__(self):
        self.context = None
        self.tls = None

    def open(self):
        ensure_context(self)

    def connect(self):
        return HTTPSConnection("h", context=self.tls)  # [missing-ssl-context]


class Weakened:
    def __init__(self):
        self.context = ssl.create_default_context()

    def relax(self):
        weaken(self)

    def connect(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class WeakenedByModule:
    def __init__(self):
        self.context = ssl.create_default_context()

    def relax(self):
        handed_elsewhere_helpers.weaken(client=self)

    def connect(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Kept:
    def __init__(self):
        self.context = ssl.create_default_context()

    def relax(self):
        set_timeout(self)

    def connect(self):
        return HTTPSConnection("h", context=self.context)


def instances():
    Decorated().connect()
    Timed().connect()
    Kept().connect()
    for cls in (Ensured, Kept):
        made = cls()
        getattr(made, "open", lambda: None)()
        made.connect()


def unset():
    made = Unset()
    made.open()
    made.connect()


def weakened():
    for made in (Weakened(), WeakenedByModule()):
        made.relax()
        made.connect()


def _connect(url):
    parts = urlparse(url)
    context = None
    if parts.scheme == "https":
        context = ssl.create_default_context()
    return open_connection(parts, context)


def _connect_by_host(url):
    parts = urlparse(url)
    context = None
    if parts.scheme == "https":
        context = ssl.create_default_context()
    return open_anyway(parts, context)  # [missing-ssl-context]


def _connect_to_another(url, other):
    parts = urlparse(url)
    context = None
    if parts.scheme == "https":
        context = ssl.create_default_context()
    return open_connection(urlparse(other), context)  # [missing-ssl-context]


def addresses():
    for url in ("http://h/", "https://h/"):
        _connect(url)
        _connect_by_host(url)
        _connect_to_another(url, "https://h/")
