"""What one path of a module sets in several of its names stays together, whatever it has tested on the way."""

import os
import ssl
from http.client import HTTPConnection, HTTPSConnection

TLS = os.environ.get("NO_SUCH_NAME", "https") == "https"
KIND, OPTIONS = (HTTPSConnection, {"context": ssl.create_default_context()}) if TLS else (HTTPConnection, {})

if TLS:
    FACTORY = HTTPSConnection
    KEYWORDS = {"context": ssl.create_default_context()}
else:
    FACTORY = HTTPConnection
    KEYWORDS = {}

OTHER = HTTPSConnection if os.environ.get("NO_SUCH_NAME", "https") == "https" else HTTPConnection
OTHER_KEYWORDS = {"context": ssl.create_default_context()} if os.environ.get("NO_OTHER_NAME") else {}

CHANGED = HTTPSConnection if TLS else HTTPConnection
CHANGED_KEYWORDS = {"context": ssl.create_default_context()} if TLS else {}

REBOUND = HTTPSConnection if TLS else HTTPConnection
REBOUND_KEYWORDS = {"context": ssl.create_default_context()} if TLS else {}


def unpacked():
    KIND("h", **OPTIONS)


def in_branches():
    FACTORY("h", **KEYWORDS)


def of_different_tests():
    OTHER("h", **OTHER_KEYWORDS)  # [missing-ssl-context]


def crossed():
    FACTORY("h", **OTHER_KEYWORDS)  # [missing-ssl-context]


def _clear():
    CHANGED_KEYWORDS.clear()


def _rebind():
    global REBOUND_KEYWORDS
    REBOUND_KEYWORDS = {}


def changed():
    CHANGED("h", **CHANGED_KEYWORDS)  # [missing-ssl-context]


def rebound():
    REBOUND("h", **REBOUND_KEYWORDS)  # [missing-ssl-context]


_clear()
_rebind()
