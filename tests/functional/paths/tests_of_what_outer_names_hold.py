"""A test of what a name of an outer scope holds agrees with that scope's own, while nothing inside may change it."""

import os
import ssl
from http.client import HTTPSConnection
from types import SimpleNamespace
from urllib.parse import urlsplit


def _factory(url):
    u = urlsplit(url)
    ctx = ssl.create_default_context() if u.scheme == "https" else None

    def make():
        if u.scheme == "https":
            return HTTPSConnection(u.netloc, context=ctx)

    return make


def _rebound(url):
    u = urlsplit(url)
    ctx = ssl.create_default_context() if u.scheme == "https" else None

    def move():
        nonlocal u
        u = urlsplit("https://h")

    def make():
        if u.scheme == "https":
            return HTTPSConnection("h", context=ctx)  # [missing-ssl-context]

    return move, make


def _rebound_parameter(scheme):
    ctx = ssl.create_default_context() if scheme == "https" else None

    def move(to):
        nonlocal scheme
        scheme = to
        make()

    def make():
        if scheme == "https":
            HTTPSConnection("h", context=ctx)  # [missing-ssl-context]

    return move


U = urlsplit(os.environ.get("NO_SUCH", "http://h"))
CONTEXT = ssl.create_default_context() if U.scheme == "https" else None


def _module():
    if U.scheme == "https":
        return HTTPSConnection("h", context=CONTEXT)


V = SimpleNamespace(scheme=os.environ.get("NO_SUCH", "http"))
W = V
CONTEXT_V = ssl.create_default_context() if V.scheme == "https" else None
CONTEXT_W = ssl.create_default_context() if V.scheme.startswith("https") else None


def _change():
    W.scheme = "https"


def _module_v():
    if V.scheme == "https":
        return HTTPSConnection("h", context=CONTEXT_V)  # [missing-ssl-context]


def _module_w():
    if V.scheme.startswith("https"):
        return HTTPSConnection("h", context=CONTEXT_W)  # [missing-ssl-context]


URL = os.environ.get("NO_SUCH", "http://h")
CONTEXT_URL = ssl.create_default_context() if URL.startswith("https") else None


def _move():
    global URL
    URL = "https://h"


def _module_url():
    if URL.startswith("https"):
        return HTTPSConnection("h", context=CONTEXT_URL)  # [missing-ssl-context]


def drive(secure):
    url = "https://h" if secure else "http://h"
    _factory(url)()
    move, make = _rebound(url)
    move()
    make()
    _rebound_parameter("https" if secure else "http")("https")
    _module()
    _change()
    _module_v()
    _module_w()
    _move()
    _module_url()
