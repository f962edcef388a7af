"""A module-level name used in a function: the module's final state, `global` assignments, and changes that functions make to it."""
import ssl
from http.client import HTTPSConnection

VERIFIED = ssl.create_default_context()
WEAK = ssl._create_unverified_context()

REBOUND = ssl._create_unverified_context()
REBOUND = ssl.create_default_context()

WEAKENED_LATER = ssl.create_default_context()

BY_GLOBAL = ssl.create_default_context()

WEAKENED_BY_FUNCTION = ssl.create_default_context()

UNTOUCHED = ssl.create_default_context()


def connect():
    HTTPSConnection("h", context=VERIFIED)
    HTTPSConnection("h", context=WEAK)  # [insecure-ssl-context]
    HTTPSConnection("h", context=REBOUND)
    HTTPSConnection("h", context=WEAKENED_LATER)  # [insecure-ssl-context]
    HTTPSConnection("h", context=BY_GLOBAL)  # [insecure-ssl-context]
    HTTPSConnection("h", context=WEAKENED_BY_FUNCTION)  # [insecure-ssl-context]
    HTTPSConnection("h", context=UNTOUCHED)


def _replace():
    global BY_GLOBAL
    BY_GLOBAL = ssl._create_unverified_context()


def _weaken():
    WEAKENED_BY_FUNCTION.check_hostname = False


def _local_of_the_same_name():
    UNTOUCHED = ssl._create_unverified_context()
    return UNTOUCHED


HTTPSConnection("h", context=WEAKENED_LATER)
WEAKENED_LATER.check_hostname = False
HTTPSConnection("h", context=WEAKENED_LATER)  # [insecure-ssl-context]

_replace()
_weaken()
_local_of_the_same_name()
