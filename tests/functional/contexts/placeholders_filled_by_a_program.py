"""A module's own ``None`` is a placeholder for what its functions assign, whether it calls them as a program or not."""

import ssl
import sys
from http.client import HTTPSConnection

FILLED = None
WEAKENED = None
ASSIGNED_HERE = None
LAZY = None

if len(sys.argv) > 100:
    ASSIGNED_HERE = ssl.create_default_context()


def _set_up(insecure):
    global FILLED, WEAKENED
    FILLED = ssl.create_default_context()
    WEAKENED = ssl.create_default_context()
    if insecure:
        WEAKENED.check_hostname = False


def _lazy():
    global LAZY
    if LAZY is None:
        LAZY = ssl.create_default_context()
    return LAZY


def filled(flag):
    _main(["--insecure"] if flag else [])


def _connect():
    HTTPSConnection("h", context=FILLED)
    HTTPSConnection("h", context=WEAKENED)  # [insecure-ssl-context]
    HTTPSConnection("h", context=ASSIGNED_HERE)  # [missing-ssl-context]
    HTTPSConnection("h", context=_lazy())


def _again():
    HTTPSConnection("h", context=LAZY)


def _main(arguments):
    _set_up("--insecure" in arguments)
    for _ in range(2):
        _connect()
    _again()


if __name__ == "__main__":
    _main(sys.argv)
