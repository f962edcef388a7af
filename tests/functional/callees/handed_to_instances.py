"""What the fields of a dataclass hold, given by their places or their names, may construct."""
from dataclasses import dataclass
from functools import partial
from http.client import HTTPConnection, HTTPSConnection


@dataclass(frozen=True)
class _Profile:
    name: str
    make: object


SECURE = _Profile("secure", HTTPSConnection)
PARTIAL = _Profile("partial", partial(HTTPSConnection, timeout=3))
PLAIN = _Profile("plain", HTTPConnection)


def connect():
    SECURE.make("h")  # [missing-ssl-context]
    PARTIAL.make("h")  # [missing-ssl-context]
    PLAIN.make("h")
