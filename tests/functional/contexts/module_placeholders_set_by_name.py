"""A module's `None` placeholder beside an assignment made elsewhere does not count, though `globals()` gets it by a computed name."""
import ssl
from http.client import HTTPSConnection

CONTEXT = None
ALWAYS_NONE = None


def _set_up():
    for name in ("CONTEXT", "TIMEOUT"):
        globals()[name] = ssl.create_default_context()


def _connect():
    HTTPSConnection("h", context=CONTEXT)
    HTTPSConnection("h", context=ALWAYS_NONE)  # [missing-ssl-context]


def drive():
    _set_up()
    _connect()
