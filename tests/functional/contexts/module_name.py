"""A module's name in a function is what the module binds to it last, changed as the module changes it."""
import ssl
from http.client import HTTPSConnection

LENIENT = ssl.create_default_context()
LENIENT.check_hostname = False
STRICT = ssl._create_unverified_context()
HTTPSConnection("h", context=STRICT)  # [insecure-ssl-context]
STRICT = ssl.create_default_context()
HTTPSConnection("h", context=STRICT)


def connect():
    HTTPSConnection("h", context=STRICT)
    HTTPSConnection("h", context=LENIENT)  # [insecure-ssl-context]
    HTTPSConnection("h", context=LATER)


LATER = ssl.create_default_context()
