"""A module that calls the class by another name knows what each of its contexts is left with, however many there are."""
# not run: what is there for old versions of Python, and a function that nobody calls
import http.client
import ssl
import sys

_C = http.client.HTTPSConnection

if sys.version_info >= (3, 4):
    CTX = ssl.create_default_context()
else:
    CTX = None

try:
    SAFE = ssl.create_default_context()
except AttributeError:
    SAFE = None

with open(__file__) as handle:
    pass

A, B = ssl.create_default_context(), ssl._create_unverified_context()
for NAME in ("x", "y"):
    LOOP = ssl._create_unverified_context()
LATER = None
OPTS = {}
LIST = []
WEAK = ssl.create_default_context()


def _setup():
    global LATER
    LATER = ssl._create_unverified_context()
    OPTS["context"] = ssl._create_unverified_context()
    LIST.append(ssl._create_unverified_context())


_setup()


def _weaken():
    def inner():
        WEAK.check_hostname = False

    inner()


def connect():
    _C("h", context=CTX)  # [missing-ssl-context]
    _C("h", context=SAFE)  # [missing-ssl-context]
    _C("h", context=A)
    _C("h", context=B)  # [insecure-ssl-context]
    _C("h", context=LOOP)  # [insecure-ssl-context]
    _C("h", context=LATER)  # [insecure-ssl-context]
    _C("h", **OPTS)  # [insecure-ssl-context]
    _C("h", context=LIST[0])  # [insecure-ssl-context]
    _C("h", context=WEAK)  # [insecure-ssl-context]


LAST = ssl._create_unverified_context()
_C("h", context=LAST)  # [insecure-ssl-context]
LAST = ssl.create_default_context()


def last():
    _C("h", context=LAST)


def chosen():
    _C("h", context=LAST if LAST else None)
    LOCAL = LAST
    LOCAL = None
    _C("h", context=LOCAL)  # [missing-ssl-context]


if __name__ == "__main__":
    LATE = ssl._create_unverified_context()
    _C("h", context=LATE)  # [insecure-ssl-context]
