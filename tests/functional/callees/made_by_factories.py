"""The class may be what the factory of a dataclass's field makes."""
import http.client
from dataclasses import dataclass, field


def _plain():
    return http.client.HTTPConnection


@dataclass
class Options:
    kind: type = field(default_factory=lambda: http.client.HTTPSConnection)
    plain: type = field(default_factory=_plain)


def connect():
    Options().kind("h")  # [missing-ssl-context]
    Options().plain("h")
