"""What a dataclass sets in its last initialiser, and later methods do, goes together as in any other class."""
# pylint: disable=missing-docstring, protected-access
import dataclasses
import ssl
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlsplit


@dataclasses.dataclass
class Flag:
    tls: bool

    def __post_init__(self):
        self.context = ssl.create_default_context() if self.tls else None

    def choose(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def get(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)


@dataclasses.dataclass
class FlagAlone:
    tls: bool

    def __post_init__(self):
        self.context = ssl.create_default_context() if self.tls else None

    def choose(self, tls):
        self.tls = tls

    def get(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


@dataclasses.dataclass
class ContextAlone:
    tls: bool

    def __post_init__(self):
        self.context = ssl.create_default_context() if self.tls else None

    def choose(self, tls):
        self.context = ssl.create_default_context() if tls else None

    def get(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


@dataclasses.dataclass
class OtherAnswer:
    tls: bool

    def __post_init__(self):
        self.context = None if self.tls else ssl.create_default_context()

    def choose(self, tls):
        self.tls = tls
        self.context = None if self.tls else ssl.create_default_context()

    def get(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


@dataclasses.dataclass
class Given:
    url: str
    tls: dataclasses.InitVar = False

    def __post_init__(self, tls):
        self.secure = tls
        self.context = ssl.create_default_context() if tls else None

    def choose(self, tls):
        self.secure = tls
        self.context = ssl.create_default_context() if tls else None

    def get(self):
        if self.secure:
            HTTPSConnection("h", context=self.context)


@dataclasses.dataclass
class GivenOtherwise:
    url: str
    tls: dataclasses.InitVar = False

    def __post_init__(self, tls):
        self.secure = self.url == "https://h"
        self.context = ssl.create_default_context() if tls else None

    def choose(self, tls):
        self.secure = tls
        self.context = ssl.create_default_context() if tls else None

    def get(self):
        if self.secure:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


@dataclasses.dataclass
class Updated:
    url: str

    def __post_init__(self):
        self._update()

    def choose(self, tls):
        self.url = "https://h" if tls else "http://h"
        self._update()

    def _update(self):
        self.parts = urlsplit(self.url)
        self.context = ssl.create_default_context() if self.parts.scheme == "https" else None

    def get(self):
        if self.parts.scheme == "https":
            HTTPSConnection("h", context=self.context)


@dataclasses.dataclass
class UpdatedBySome:
    url: str

    def __post_init__(self):
        self._update()

    def choose(self, tls):
        self.url = "https://h" if tls else "http://h"
        self.parts = urlsplit(self.url)

    def _update(self):
        self.parts = urlsplit(self.url)
        self.context = ssl.create_default_context() if self.parts.scheme == "https" else None

    def get(self):
        if self.parts.scheme == "https":
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


@dataclasses.dataclass
class _Base:
    tls: bool


@dataclasses.dataclass
class Derived(_Base):
    host: str = "h"

    def __post_init__(self):
        self.context = ssl.create_default_context() if self.tls else None

    def choose(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def get(self):
        if self.tls:
            HTTPSConnection(self.host, context=self.context)


@dataclasses.dataclass
class DerivedAlone(_Base):
    host: str = "h"

    def __post_init__(self):
        self.context = ssl.create_default_context() if self.tls else None

    def choose(self, tls):
        self.tls = tls

    def get(self):
        if self.tls:
            HTTPSConnection(self.host, context=self.context)  # [missing-ssl-context]


@dataclasses.dataclass
class Used:
    tls: bool

    def __post_init__(self):
        self.context = None
        if self.tls:
            self.open()
        self.context = ssl.create_default_context() if self.tls else None

    def choose(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def open(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def get(self):
        self.open()


def drive():
    for kind in (Flag, FlagAlone, ContextAlone, OtherAnswer, Derived, DerivedAlone, Used):
        for first in (True, False):
            kind(first).get()
            client = kind(first)
            client.choose(not first)
            client.get()
    for kind in (Given, GivenOtherwise):
        for url in ("http://h", "https://h"):
            kind(url, url == "https://h").get()
            kind(url, False).get()
            client = kind(url)
            client.choose(True)
            client.get()
    for kind in (Updated, UpdatedBySome):
        for url in ("http://h", "https://h"):
            kind(url).get()
            client = kind(url)
            client.choose(url == "http://h")
            client.get()
