"""A private method that initialisers alone call keeps the flag, and one of them makes the context by it."""
import os
import ssl
from http.client import HTTPSConnection
from urllib.parse import urlsplit


class ByOne:
    def __init__(self, url):
        self._parse(url)

    def _parse(self, url):
        self.tls = urlsplit(url).scheme == "https"
        self.context = ssl.create_default_context() if self.tls else None

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)

    def connect_otherwise(self):
        if not self.tls:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class ByName:
    def __init__(self, url):
        self._parse(url)

    def _parse(self, url):
        tls = urlsplit(url).scheme == "https"
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)


class ByTwo:
    def __init__(self, options):
        self._load(options)
        self._prepare()

    def _load(self, options):
        self.tls = bool(options.get("tls"))

    def _prepare(self):
        self.context = ssl.create_default_context() if self.tls else None

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)


class ByInitialiser:
    def __init__(self, options):
        self._load(options)
        self.context = ssl.create_default_context() if self.tls else None

    def _load(self, options):
        self.tls = options.get("tls") == 1

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)


class ByAnother:
    """What decides is not what is kept."""

    def __init__(self, url):
        self._parse(url)

    def _parse(self, url):
        self.tls = urlsplit(url).scheme == "https"
        self.context = ssl.create_default_context() if os.environ.get("TLS") == "1" else None

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Reloaded:
    """The method that keeps the flag is called later, too, and leaves the context."""

    def __init__(self, options):
        self._load(options)
        self.context = ssl.create_default_context() if self.tls else None

    def _load(self, options):
        self.tls = options.get("tls") == 1

    def reload(self, options):
        self._load(options)

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class KeptAnew:
    """The part is run twice, and the context is made between."""

    def __init__(self, options, others):
        self._load(options)
        self.context = ssl.create_default_context() if self.tls else None
        self._load(others)

    def _load(self, options):
        self.tls = options.get("tls") == 1

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class OfBase:
    def __init__(self, options):
        self._load(options)

    def _load(self, options):
        self.tls = options.get("tls") == 1


class OfSubclass(OfBase):
    def __init__(self, options):
        super().__init__(options)
        self.context = ssl.create_default_context() if self.tls else None

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)

    def connect_otherwise(self):
        if not self.tls:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def drive(tls, reloaded):
    url, options = "https://h" if tls else "http://h", {"tls": int(tls)}
    for client in (ByOne(url), OfSubclass(options)):
        client.connect()
        client.connect_otherwise()
    for client in (ByName(url), ByTwo(options), ByInitialiser(options), ByAnother(url)):
        client.connect()
    client = Reloaded(options)
    if reloaded:
        client.reload({"tls": 1})
    client.connect()
    KeptAnew(options, {"tls": int(reloaded)}).connect()
