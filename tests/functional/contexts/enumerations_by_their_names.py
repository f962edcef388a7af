"""The name of an enumeration's member decides as its value does."""
import enum
import ssl
from http.client import HTTPSConnection


class Mode(enum.Enum):
    STRONG = 1
    WEAK = 2


def _context(mode):
    if mode.name == "WEAK":
        return ssl._create_unverified_context()
    return ssl.create_default_context()


def _context_by_value(mode):
    if mode.value == 2:
        return ssl._create_unverified_context()
    return ssl.create_default_context()


def drive():
    HTTPSConnection("h", context=_context(Mode.STRONG))
    HTTPSConnection("h", context=_context(Mode.WEAK))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_context_by_value(Mode.STRONG))
    HTTPSConnection("h", context=_context_by_value(Mode.WEAK))  # [insecure-ssl-context]
