"""The class may be what a factory makes: for a dataclass's field, or for a missing key."""
import collections
import http.client
from dataclasses import dataclass, field


def _kind():
    return http.client.HTTPSConnection


def _plain():
    return http.client.HTTPConnection


KINDS = collections.defaultdict(_kind)
PLAIN = collections.defaultdict(_plain)


@dataclass
class Options:
    kind: type = field(default_factory=lambda: http.client.HTTPSConnection)
    plain: type = field(default_factory=_plain)


def connect():
    KINDS["x"]("h")  # [missing-ssl-context]
    PLAIN["x"]("h")
    Options().kind("h")  # [missing-ssl-context]
    Options().plain("h")
