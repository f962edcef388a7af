"""A flag that decides whether a function constructs at all is what the call binds it to, or its default."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def _connect(host, secure=True, context=None):
    if secure:
        return HTTPSConnection(host, context=context)
    return HTTPConnection(host)


def _connect_by(host, scheme="https", context=None):
    if scheme == "https":
        return HTTPSConnection(host, context=context)
    return HTTPConnection(host)


def by_flag():
    _connect("h", secure=False)
    _connect("h", False)
    _connect("h", secure=True)  # [missing-ssl-context]
    _connect("h")  # [missing-ssl-context]
    _connect("h", secure=True, context=ssl.create_default_context())
    _connect("h", secure=False, context=ssl._create_unverified_context())
    _connect("h", secure=True, context=ssl._create_unverified_context())  # [insecure-ssl-context]


def by_text():
    _connect_by("h", "http")
    _connect_by("h", "https")  # [missing-ssl-context]
    _connect_by("h")  # [missing-ssl-context]


def by_name(tls):
    secure = False
    _connect("h", secure)
    secure = True
    _connect("h", secure)  # [missing-ssl-context]
    _connect("h", tls)  # [missing-ssl-context]
