"""What a test tells is handed on with its answer: `helper(context is not None, context)`."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


def _strict():
    return ssl.create_default_context()


def _open(host, secure, context):
    if secure:
        return HTTPSConnection(host, context=context)
    return HTTPConnection(host)


def told_by_the_context(flag):
    context = _strict() if flag else None
    _open("h", context is not None, context)


def told_by_the_lack_of_one(flag):
    context = _strict() if flag else None
    _open("h", context is None, context)  # [missing-ssl-context]


def told_by_comparison(scheme):
    context = _strict() if scheme == "https" else None
    _open("h", scheme == "https", context)


def told_by_contrary_comparison(scheme):
    context = _strict() if scheme == "https" else None
    _open("h", scheme != "https", context)  # [missing-ssl-context]


def told_by_two(flag, other):
    context = _strict() if flag and other else None
    _open("h", flag and other, context)


def told_by_either(flag, other):
    context = _strict() if flag and other else None
    _open("h", flag or other, context)  # [missing-ssl-context]


def told_by_not(flag):
    context = None if flag else _strict()
    _open("h", not flag, context)


def told_by_keyword(flag):
    context = _strict() if flag else None
    _open("h", secure=context is not None, context=context)


class _Session:
    def __init__(self, tls):
        self.tls = tls

    def send(self, secure, context):
        if secure:
            HTTPSConnection("h", context=context)

    def start(self):
        context = _strict() if self.tls else None
        self.send(context is not None, context)


def by_session(flag):
    _Session(flag).start()
