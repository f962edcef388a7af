"""Enumerations' members as arguments: a test of a member is decided by the member that the call binds."""
import enum
import ssl
from http.client import HTTPSConnection


class Mode(enum.Enum):
    STRICT = "strict"
    LAX = "lax"


class Level(enum.IntEnum):
    OFF = 0
    ON = 1


def _context_for(mode):
    if mode is Mode.LAX:
        return ssl._create_unverified_context()
    return ssl.create_default_context()


def _context_equal(mode=Mode.STRICT):
    return ssl._create_unverified_context() if mode == Mode.LAX else ssl.create_default_context()


_CONTEXTS = {Mode.STRICT: ssl.create_default_context(), Mode.LAX: ssl._create_unverified_context()}


def by_identity():
    HTTPSConnection("h", context=_context_for(Mode.STRICT))
    HTTPSConnection("h", context=_context_for(Mode.LAX))  # [insecure-ssl-context]


def by_equality():
    HTTPSConnection("h", context=_context_equal())
    HTTPSConnection("h", context=_context_equal(Mode.STRICT))
    HTTPSConnection("h", context=_context_equal(mode=Mode.LAX))  # [insecure-ssl-context]


def by_key():
    HTTPSConnection("h", context=_CONTEXTS[Mode.STRICT])
    HTTPSConnection("h", context=_CONTEXTS[Mode.LAX])  # [insecure-ssl-context]


def _connect_unknown(mode):
    HTTPSConnection("h", context=_context_for(mode))  # [insecure-ssl-context]


def unknown_member():
    for mode in Mode:
        _connect_unknown(mode)


def _at_level(level):
    context = ssl.create_default_context()
    if level is Level.OFF:
        context.check_hostname = False
    return context


def by_number():
    HTTPSConnection("h", context=_at_level(Level.ON))
    HTTPSConnection("h", context=_at_level(Level.OFF))  # [insecure-ssl-context]
