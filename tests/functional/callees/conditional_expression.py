"""A conditional expression may be the class."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def chosen(scheme):
    kind = HTTPSConnection if scheme == "https" else HTTPConnection
    return kind("h")  # [missing-ssl-context]


def called_at_once(secure):
    (HTTPSConnection if secure else HTTPConnection)("h")  # [missing-ssl-context]


def with_what_goes_with_it(scheme):
    if scheme == "https":
        kind, options = HTTPSConnection, {"context": ssl.create_default_context()}
    else:
        kind, options = HTTPConnection, {}
    return kind("h", **options)


def neither(secure):
    kind = HTTPConnection if secure else dict
    return kind("h") if kind is HTTPConnection else kind()
