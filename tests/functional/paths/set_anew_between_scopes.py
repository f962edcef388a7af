"""What a function of the module sets anew, name, attribute or item, takes tests of two scopes apart, however compared."""
# not run: settings is not installed

import ssl
from http.client import HTTPSConnection

from settings import LEFT, OPTIONS, load

LEVEL = load("level")
MODE = load("mode")
FIXED = load("fixed")
ROWS = load("rows")

BY_ITEM = ssl.create_default_context() if OPTIONS["tls"] else None
BY_COMPARED_ITEM = ssl.create_default_context() if OPTIONS["level"] > 1 else None
BY_ITEM_OF_ITEM = ssl.create_default_context() if ROWS["first"]["tls"] else None
BY_UNCHANGED_ITEM = ssl.create_default_context() if LEFT["verify"] else None
BY_LEVEL = ssl.create_default_context() if LEVEL > 1 else None
BY_MODE = ssl.create_default_context() if MODE in ("tls", "strict") else None
BY_CLASS = ssl.create_default_context() if isinstance(MODE, str) else None
BY_FIXED = ssl.create_default_context() if FIXED > 1 else None


def configure(level):
    global LEVEL, MODE
    LEVEL = level
    MODE = load("other")
    OPTIONS["tls"] = True
    OPTIONS["level"] = level
    ROWS["first"]["tls"] = True
    local = {}
    local["verify"] = True
    return local


def by_items():
    if OPTIONS["tls"]:
        HTTPSConnection("h", context=BY_ITEM)  # [missing-ssl-context]
    if OPTIONS["level"] > 1:
        HTTPSConnection("h", context=BY_COMPARED_ITEM)  # [missing-ssl-context]
    if ROWS["first"]["tls"]:
        HTTPSConnection("h", context=BY_ITEM_OF_ITEM)  # [missing-ssl-context]
    if LEFT["verify"]:
        HTTPSConnection("h", context=BY_UNCHANGED_ITEM)


def by_names():
    if LEVEL > 1:
        HTTPSConnection("h", context=BY_LEVEL)  # [missing-ssl-context]
    if MODE in ("tls", "strict"):
        HTTPSConnection("h", context=BY_MODE)  # [missing-ssl-context]
    if isinstance(MODE, str):
        HTTPSConnection("h", context=BY_CLASS)  # [missing-ssl-context]
    if FIXED > 1:
        HTTPSConnection("h", context=BY_FIXED)
