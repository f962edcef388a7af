"""What functions do to a module's object they may do by what another function returns: it is the same object."""
import ssl
from http.client import HTTPSConnection

SHARED = ssl.create_default_context()
LEFT = ssl.create_default_context()
OPTIONS = {"context": ssl.create_default_context()}
_lazy = None


def shared():
    return SHARED


def left():
    return LEFT


def options():
    return OPTIONS


def lazy():
    global _lazy
    if _lazy is None:
        _lazy = ssl.create_default_context()
    return _lazy


def weaken():
    context = shared()
    context.check_hostname = False
    options()["context"] = ssl._create_unverified_context()
    lazy().check_hostname = False
    left().set_ciphers("HIGH")


weaken()


def connect():
    HTTPSConnection("h", context=SHARED)  # [insecure-ssl-context]
    HTTPSConnection("h", context=shared())  # [insecure-ssl-context]
    HTTPSConnection("h", **OPTIONS)  # [insecure-ssl-context]
    HTTPSConnection("h", context=lazy())  # [insecure-ssl-context]
    HTTPSConnection("h", context=LEFT)


def settings():
    return SETTINGS


SETTINGS = ssl.create_default_context()
settings().check_hostname = False
HTTPSConnection("h", context=SETTINGS)  # [insecure-ssl-context]
