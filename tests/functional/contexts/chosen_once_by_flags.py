"""A name that is bound once, to what a flag has chosen, goes with the flag, however many others there are."""
import ssl
from http.client import HTTPSConnection

try:
    import _no_such_bundle
except ImportError:
    _no_such_bundle = None
try:
    import json
except ImportError:
    json = None

BUNDLED = ssl.create_default_context() if _no_such_bundle else None
SYSTEM = ssl.create_default_context() if json else None


def both():
    if _no_such_bundle:
        HTTPSConnection("h", context=BUNDLED)
    if not json:
        return
    HTTPSConnection("h", context=SYSTEM)


def exchanged():
    if _no_such_bundle:
        HTTPSConnection("h", context=BUNDLED)
    if not json:
        return
    HTTPSConnection("h", context=BUNDLED)  # [missing-ssl-context]
