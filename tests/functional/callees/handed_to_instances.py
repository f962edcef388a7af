"""What an instance of a module holds that it was made with, by its place or its name, may construct."""
from dataclasses import dataclass
from functools import partial
from http.client import HTTPConnection, HTTPSConnection


@dataclass(frozen=True)
class _Profile:
    name: str
    make: object


class _Factory:
    def __init__(self, name, kind):
        self.name = name
        self.kind = kind


SECURE = _Profile("secure", HTTPSConnection)
PARTIAL = _Profile("partial", partial(HTTPSConnection, timeout=3))
PLAIN = _Profile("plain", HTTPConnection)
FACTORY = _Factory("secure", HTTPSConnection)
PLAIN_FACTORY = _Factory("plain", HTTPConnection)


def connect():
    SECURE.make("h")  # [missing-ssl-context]
    PARTIAL.make("h")  # [missing-ssl-context]
    PLAIN.make("h")
    FACTORY.kind("h")  # [missing-ssl-context]
    PLAIN_FACTORY.kind("h")
