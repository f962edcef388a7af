"""The scheme of a parsed URL decides the class, and whether a context goes with it."""
import ssl
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlsplit


def connect(scheme):
    parts = urlsplit(f"{scheme}://h/")
    if parts.scheme == "https":
        return HTTPSConnection(parts.netloc)  # [missing-ssl-context]
    return HTTPConnection(parts.netloc)


def connect_verified(scheme):
    parts = urlsplit(f"{scheme}://h/")
    options = {"timeout": 10}
    if parts.scheme == "https":
        options["context"] = ssl.create_default_context()
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    return kind(parts.netloc, **options)
