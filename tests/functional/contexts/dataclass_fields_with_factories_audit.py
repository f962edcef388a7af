"""A field for which a factory makes an empty container holds what callers give; one that they can't give is empty."""
# not run: what is unknown is the caller's choice

import ssl
from dataclasses import dataclass, field
from http.client import HTTPSConnection


@dataclass
class Client:
    host: str
    options: dict = field(default_factory=dict)

    def connect(self):
        return HTTPSConnection(self.host, **self.options)  # [unknown-ssl-context]


@dataclass
class Closed:
    host: str
    options: dict = field(default_factory=dict, init=False)

    def connect(self):
        return HTTPSConnection(self.host, **self.options)  # [missing-ssl-context]


@dataclass
class Lax:
    host: str
    context: ssl.SSLContext = field(default_factory=ssl._create_unverified_context)

    def connect(self):
        return HTTPSConnection(self.host, context=self.context)  # [insecure-ssl-context]


def connect():
    Client("h", {"context": ssl.create_default_context()}).connect()
