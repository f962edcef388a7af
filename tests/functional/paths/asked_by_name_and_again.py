"""What has an answer under a name is asked again where it stands, by whatever side of a comparison, with the same answer."""

import ssl
from http.client import HTTPSConnection
from urllib.parse import urlparse


class _Options:
    def __init__(self, tls):
        self.tls = tls


def _with_default(options):
    context = None
    tls = getattr(options, "tls", False)
    if tls:
        context = ssl.create_default_context()
    if getattr(options, "tls", False):
        HTTPSConnection("h", context=context)


def _with_default_behind(options):
    context = None
    if getattr(options, "tls", False):
        context = ssl.create_default_context()
    tls = getattr(options, "tls", False)
    if tls:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _for_scheme(scheme):
    return ssl.create_default_context() if scheme == "https" else None


def _of_parts(url):
    scheme = urlparse(url).scheme
    context = _for_scheme(scheme)
    if urlparse(url).scheme == "https":
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _from_the_right(options):
    context = None
    if "https" == options.get("scheme"):
        context = ssl.create_default_context()
    if "https" == options.get("scheme"):
        HTTPSConnection("h", context=context)
    if "http" == options.get("scheme"):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def use():
    for tls in (True, False):
        _with_default(_Options(tls))
        _with_default_behind(_Options(tls))
    for scheme in ("https", "http"):
        _of_parts(f"{scheme}://h")
        _from_the_right({"scheme": scheme})
