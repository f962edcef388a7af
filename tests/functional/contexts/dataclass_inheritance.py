"""A dataclass takes its bases' fields first, in their order, with their defaults and factories."""
import ssl
from dataclasses import dataclass, field
from http.client import HTTPSConnection
from typing import Optional


@dataclass
class Settings:
    host: str
    context: Optional[ssl.SSLContext] = None


@dataclass
class RegionalSettings(Settings):
    region: str = "eu"


@dataclass
class Connecting(Settings):
    """What the base's field holds is the choice of who makes an instance, here as there."""

    timeout: int = 3

    def __post_init__(self):
        HTTPSConnection(self.host, context=self.context)

    def connect(self):
        HTTPSConnection(self.host, context=self.context)


def connected():
    Connecting("h", ssl.create_default_context()).connect()


def default():
    settings = RegionalSettings("h", context=ssl.create_default_context())
    HTTPSConnection(settings.host, context=settings.context)
    settings = RegionalSettings("h", ssl._create_unverified_context())
    HTTPSConnection(settings.host, context=settings.context)  # [insecure-ssl-context]
    settings = RegionalSettings("h")
    HTTPSConnection(settings.host, context=settings.context)  # [missing-ssl-context]


@dataclass
class Made:
    context: ssl.SSLContext = field(default_factory=ssl.create_default_context)


@dataclass
class RegionalMade(Made):
    region: str = "eu"


def factory():
    HTTPSConnection("h", context=RegionalMade(ssl._create_unverified_context()).context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=RegionalMade().context)


@dataclass
class WeaklyMade:
    context: ssl.SSLContext = field(default_factory=ssl._create_unverified_context)


@dataclass
class RegionalWeaklyMade(WeaklyMade):
    pass


def insecure_factory():
    HTTPSConnection("h", context=RegionalWeaklyMade(ssl.create_default_context()).context)
    HTTPSConnection("h", context=RegionalWeaklyMade().context)  # [insecure-ssl-context]


@dataclass
class Completed:
    context: Optional[ssl.SSLContext] = None


@dataclass
class RegionalCompleted(Completed):
    region: str = "eu"

    def __post_init__(self):
        if self.context is None:
            self.context = ssl.create_default_context()


def completed():
    HTTPSConnection("h", context=RegionalCompleted().context)
    HTTPSConnection("h", context=RegionalCompleted(ssl._create_unverified_context()).context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=Completed().context)  # [missing-ssl-context]
