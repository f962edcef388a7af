"""A module's context that one function weakens may be weak in another."""
import ssl
from http.client import HTTPSConnection

CONTEXT = ssl.create_default_context()
STRICT = ssl.create_default_context()


def a_disable_verification():
    CONTEXT.check_hostname = False


def connect():
    HTTPSConnection("h", context=CONTEXT)  # [insecure-ssl-context]
    HTTPSConnection("h", context=STRICT)


def harden():
    STRICT.minimum_version = ssl.TLSVersion.TLSv1_3
