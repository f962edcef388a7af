"""The class picked by an enumeration's member."""
import enum
from http.client import HTTPConnection, HTTPSConnection


class Transport(enum.Enum):
    PLAIN = enum.auto()
    SECURE = enum.auto()


class Name(str, enum.Enum):
    PLAIN = "http"
    SECURE = "https"


BY_TRANSPORT = {Transport.PLAIN: HTTPConnection, Transport.SECURE: HTTPSConnection}
BY_NAME = {"http": HTTPConnection, "https": HTTPSConnection}


def _kind_for(transport):
    if transport is Transport.SECURE:
        return HTTPSConnection
    return HTTPConnection


def picked_by_a_member():
    _kind_for(Transport.SECURE)("h")  # [missing-ssl-context]
    _kind_for(Transport.PLAIN)("h")
    BY_TRANSPORT[Transport.SECURE]("h")  # [missing-ssl-context]
    BY_TRANSPORT[Transport.PLAIN]("h")
    BY_NAME[Name.SECURE.value]("h")  # [missing-ssl-context]
    BY_NAME[Name.PLAIN.value]("h")
    BY_NAME[Name.SECURE]("h")  # [missing-ssl-context]
