"""What a module gets under a name that only a run would tell is unknown."""
import ssl
import sys
from http.client import HTTPSConnection

CONTEXT = None


def _set_up(**options):
    for name, value in options.items():
        setattr(sys.modules[__name__], name, value)


def _connect():
    HTTPSConnection("h", context=CONTEXT)  # [unknown-ssl-context]


def drive():
    _set_up(CONTEXT=ssl.create_default_context())
    _connect()
