"""A field of a `typing.NamedTuple` is its caller's choice in the methods, as a parameter is; a default counts as a callee, and where the tuple is made."""
import ssl
import typing
from http.client import HTTPConnection, HTTPSConnection
from typing import NamedTuple

STRICT = ssl.create_default_context()
WEAK = ssl._create_unverified_context()


class Settings(NamedTuple):
    host: str
    context: typing.Optional[ssl.SSLContext] = None

    def connect(self):
        HTTPSConnection(self.host, context=self.context)

    def connect_strictly(self):
        if self.context is None:
            HTTPSConnection(self.host, context=STRICT)
        else:
            HTTPSConnection(self.host, context=self.context)

    def connect_without(self):
        if self.context is None:
            HTTPSConnection(self.host, context=self.context)  # [missing-ssl-context]


class Lax(typing.NamedTuple):
    context: typing.Any = WEAK

    def connect(self):
        HTTPSConnection("h", context=self.context)


class Kinds(NamedTuple):
    kind: type = HTTPSConnection
    plain: type = HTTPConnection

    def connect(self):
        self.kind("h")  # [missing-ssl-context]
        self.plain("h")


class Fields(NamedTuple):
    context: ssl.SSLContext


class Derived(Fields):
    other: ssl.SSLContext = WEAK
    strict = STRICT

    def connect(self):
        HTTPSConnection("h", context=self.other)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.strict)
        HTTPSConnection("h", context=self.context)


HTTPSConnection("h", context=Settings("h").context)  # [missing-ssl-context]
HTTPSConnection("h", context=Settings("h", STRICT).context)
HTTPSConnection("h", context=Settings("h", context=WEAK).context)  # [insecure-ssl-context]
HTTPSConnection("h", context=Lax().context)  # [insecure-ssl-context]
HTTPSConnection("h", context=Lax(STRICT).context)


def clients():
    for settings in (Settings("h"), Settings("h", STRICT)):
        settings.connect_strictly()
        settings.connect_without()
    Settings("h", STRICT).connect()
    Lax(STRICT).connect()
    Kinds().connect()
    Derived(STRICT).connect()
