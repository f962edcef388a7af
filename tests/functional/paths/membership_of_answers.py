"""What a method answers that gives the same again, and is found among several, is one of these when it is compared."""
import ssl
from http.client import HTTPSConnection


def by_method(scheme):
    context = ssl._create_unverified_context()
    if scheme.lower() in ("https", "wss"):
        context = ssl.create_default_context()
    if scheme.lower() == "https":
        HTTPSConnection("h", context=context)
    if scheme.lower() == "http":
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_key(secure):
    _by_key({"scheme": "https" if secure else "http"})
    _by_key({})


def _by_key(options):
    context = ssl._create_unverified_context()
    if options.get("scheme", "https") in ("https", "wss"):
        context = ssl.create_default_context()
    if options.get("scheme", "https") == "https":
        HTTPSConnection("h", context=context)
    if options.get("scheme", "http") == "https":
        HTTPSConnection("h", context=context)
    if options.get("scheme", "http") == "http":
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_item(secure):
    _by_item(["https", "http"] if secure else ["http", "https"])


def _by_item(schemes):
    context = ssl._create_unverified_context()
    if schemes.pop() in ("https", "wss"):
        context = ssl.create_default_context()
    if schemes.pop() == "https":
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
