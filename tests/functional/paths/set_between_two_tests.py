"""What is set between two tests, here or by the object's own methods, takes them apart; what is not keeps them together."""
import os
import ssl
import sys
from http.client import HTTPSConnection

from path_helpers.loaded import FIXED, LOADED

_LEVEL = 0 if sys.argv else 9
_STEADY = 0 if sys.argv else 9
_OF_MODE = ssl.create_default_context() if LOADED.mode else ssl._create_unverified_context()
_OF_LEVEL = ssl.create_default_context() if LOADED.level > 3 else ssl._create_unverified_context()
_OF_FIXED = ssl.create_default_context() if FIXED.mode else ssl._create_unverified_context()


def _by_mode():
    if LOADED.mode:
        HTTPSConnection("h", context=_OF_MODE)  # [insecure-ssl-context]
    if FIXED.mode:
        HTTPSConnection("h", context=_OF_FIXED)


def _by_level():
    LOADED.load()
    if LOADED.level > 3:
        HTTPSConnection("h", context=_OF_LEVEL)  # [insecure-ssl-context]


def by_settings():
    LOADED.load()
    _by_mode()
    _by_level()


class _Client:
    def __init__(self):
        self.context = ssl.create_default_context() if _LEVEL > 3 else ssl._create_unverified_context()
        self.steady = ssl.create_default_context() if _STEADY > 3 else ssl._create_unverified_context()

    def connect(self):
        if _LEVEL > 3:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        if _STEADY > 3:
            HTTPSConnection("h", context=self.steady)


def _set_level(value):
    global _LEVEL
    _LEVEL = value


def by_level():
    client = _Client()
    _set_level(9)
    client.connect()


def two_options_of_one_default():
    os.environ["verify"] = "1"
    tls = verify = None
    context = None
    if os.environ.get("tls", tls):
        context = ssl.create_default_context()
    if os.environ.get("verify", verify):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _Options:
    level = 0
    other = 0


def _of_level(options):
    return ssl.create_default_context() if options.level > 3 else ssl._create_unverified_context()


def _by_options(given):
    context = _of_level(given)
    given.other = int(os.environ.get("OTHER", "9"))
    if given.level > 3:
        HTTPSConnection("h", context=context)
    given.level = int(os.environ.get("LEVEL", "9"))
    if given.level > 3:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_options():
    globals()["_by_options"](_Options())
