"""That a value equals a literal, or does not, holds under every name of it, and in the functions it is handed to."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


def _strict():
    return ssl.create_default_context()


def _open(scheme, host, context):
    if scheme == "https":
        return HTTPSConnection(host, context=context)
    return HTTPConnection(host)


def filled_in_for_the_helper(scheme):
    context = None
    if scheme == "https":
        context = _strict()
    _open(scheme, "h", context)


def filled_in_for_another(scheme):
    context = None
    if scheme == "http":
        context = _strict()
    _open(scheme, "h", context)  # [missing-ssl-context]


def filled_in_unless(scheme):
    context = _strict()
    if scheme != "https":
        context = None
    _open(scheme, "h", context)


class _Client:
    def __init__(self, scheme):
        self.scheme = scheme
        context = None
        if scheme == "https":
            context = _strict()
        if self.scheme == "https":
            self.connection = HTTPSConnection("h", context=context)


class _Contrary:
    def __init__(self, scheme):
        self.scheme = scheme
        context = None
        if scheme != "https":
            context = _strict()
        if self.scheme == "https":
            self.connection = HTTPSConnection("h", context=context)  # [missing-ssl-context]


def clients(scheme):
    _Client(scheme)
    _Contrary(scheme)


def by_second_name(scheme):
    kind = scheme
    context = None
    if scheme == "https":
        context = _strict()
    if kind == "https":
        HTTPSConnection("h", context=context)


def by_membership(scheme):
    context = None
    if scheme in ("https", "wss"):
        context = _strict()
    _open(scheme, "h", context)
