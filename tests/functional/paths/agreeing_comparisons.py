"""Comparisons that read alike agree, also the other way round."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def same_scheme(scheme):
    options = {"timeout": 10}
    if scheme == "https":
        options["context"] = ssl.create_default_context()
    if scheme == "https":
        return HTTPSConnection("h", **options)
    return HTTPConnection("h", timeout=10)


def opposite_scheme(scheme):
    context = None
    if scheme != "https":
        return HTTPConnection("h")
    if scheme == "https":
        context = ssl.create_default_context()
    return HTTPSConnection("h", context=context)


def other_scheme(scheme):
    context = None
    if scheme == "https":
        context = ssl.create_default_context()
    if scheme == "http":
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]
    return None


def kind_by_scheme(scheme):
    kind = HTTPSConnection if scheme == "https" else HTTPConnection
    options = {"context": ssl.create_default_context()} if scheme == "https" else {}
    return kind("h", **options)
