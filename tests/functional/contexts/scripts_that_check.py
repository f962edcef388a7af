"""A script that ends where something is missing has it in what follows; what it ends with otherwise tells nothing."""

import sys
from http.client import HTTPSConnection

try:
    import ssl

    HAS_SSL = True
    CHECKED = ssl.create_default_context()
    UNCHECKED = ssl.create_default_context()
except ImportError:
    HAS_SSL = False
    CHECKED = None
    UNCHECKED = None


def _made():
    return ssl.create_default_context() if sys.argv[0] else None


def checked():
    HTTPSConnection("a.example", context=CHECKED)
    HTTPSConnection("b.example", context=MADE)


MADE = _made()
assert MADE

if not HAS_SSL:
    sys.exit("needs ssl")


def _main():
    checked()
    raise SystemExit(0)


try:
    sys.exit(_main())
except SystemExit:
    pass
