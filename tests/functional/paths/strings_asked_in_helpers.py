"""A helper returns early by what a method of a string says; asking a string does not change it."""
import ssl
from http.client import HTTPSConnection


def _context_for(url):
    if url.startswith("https:"):
        return ssl.create_default_context()
    return None


def _context_of(scheme):
    if scheme.lower() == "https":
        return ssl.create_default_context()
    return None


def known():
    HTTPSConnection("h", context=_context_for("https://h"))
    HTTPSConnection("h", context=_context_for("http://h"))  # [missing-ssl-context]
    HTTPSConnection("h", context=_context_of("HTTPS"))
    HTTPSConnection("h", context=_context_of("HTTP"))  # [missing-ssl-context]


def in_a_loop():
    for url in ("http://a", "https://b"):
        if url.startswith("https:"):
            HTTPSConnection("h", context=_context_for(url))
        else:
            HTTPSConnection("h", context=_context_for(url))  # [missing-ssl-context]
