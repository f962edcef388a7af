"""What the members of an enumeration hold counts where they are gone over."""
import enum
from http.client import HTTPConnection, HTTPSConnection


class _Kind(enum.Enum):
    HTTPS = (443, HTTPSConnection)


class _PlainKind(enum.Enum):
    HTTP = (80, HTTPConnection)


def gone_over():
    for kind in _Kind:
        kind.value[1]("h")  # [missing-ssl-context]


def gone_over_plain():
    for kind in _PlainKind:
        kind.value[1]("h")


class _Initialised(enum.Enum):
    TLS = (HTTPSConnection, 443)
    PLAIN = (HTTPConnection, 80)

    def __init__(self, factory, port):
        self.factory, self.port = factory or HTTPConnection, port


class _Made(enum.Enum):
    TLS = (HTTPSConnection, 443)
    PLAIN = (HTTPConnection, 80)

    def __new__(cls, factory, port):
        member = object.__new__(cls)
        member._value_ = port
        member.factory = factory
        return member


def initialised():
    _Initialised.PLAIN.factory("h")
    _Initialised.TLS.factory("h")  # [missing-ssl-context]


def made():
    _Made.PLAIN.factory("h")
    _Made.TLS.factory("h")  # [missing-ssl-context]
