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
