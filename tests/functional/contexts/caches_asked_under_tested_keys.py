"""A cache that a helper fills under a test of the key, asked where the caller has tested what it asks for."""
# pylint: disable=missing-docstring, too-few-public-methods
import ssl
from http.client import HTTPConnection, HTTPSConnection

_A = {}
_B = {}
_C = {}


def _in(verify):
    if verify not in _A:
        context = ssl.create_default_context()
        if not verify:
            context.check_hostname = False
        _A[verify] = context
    return _A[verify]


def _get(verify):
    context = _B.get(verify)
    if context is None:
        context = ssl.create_default_context()
        if not verify:
            context.check_hostname = False
        _B[verify] = context
    return context


def _try(verify):
    try:
        return _C[verify]
    except KeyError:
        context = ssl.create_default_context()
        if not verify:
            context.check_hostname = False
        _C[verify] = context
        return context


def in_(verify):
    if not verify:
        return HTTPConnection("h")
    return HTTPSConnection("h", context=_in(verify))


def get(verify):
    if not verify:
        return HTTPConnection("h")
    return HTTPSConnection("h", context=_get(verify))


def try_(verify):
    if not verify:
        return HTTPConnection("h")
    return HTTPSConnection("h", context=_try(verify))


def bad_in(verify):
    if verify:
        return HTTPConnection("h")
    return HTTPSConnection("h", context=_in(verify))  # [insecure-ssl-context]


def bad_get(verify):
    if verify:
        return HTTPConnection("h")
    return HTTPSConnection("h", context=_get(verify))  # [insecure-ssl-context]


def bad_try(verify):
    if verify:
        return HTTPConnection("h")
    return HTTPSConnection("h", context=_try(verify))  # [insecure-ssl-context]


def open_in(verify):
    return HTTPSConnection("h", context=_in(verify))  # [insecure-ssl-context]


def open_get(verify):
    return HTTPSConnection("h", context=_get(verify))  # [insecure-ssl-context]


def open_try(verify):
    return HTTPSConnection("h", context=_try(verify))  # [insecure-ssl-context]


def lit_in():
    return HTTPSConnection("h", context=_in(True))


def lit_get():
    return HTTPSConnection("h", context=_get(True))


def lit_try():
    return HTTPSConnection("h", context=_try(True))


_PAIRS = {}
_MIXED = {}


def _pair(lax, name):
    key = (lax, name)
    if key not in _PAIRS:
        context = ssl.create_default_context()
        if lax:
            context.check_hostname = False
        _PAIRS[key] = context
    return _PAIRS[key]


def _mixed(verify, lax):
    if verify not in _MIXED:
        context = ssl.create_default_context()
        if lax:
            context.check_hostname = False
        _MIXED[verify] = context
    return _MIXED[verify]


def pair(lax, name):
    if lax:
        return HTTPConnection("h")
    return HTTPSConnection("h", context=_pair(lax, name))


def pair_bad(lax, name):
    if not lax:
        return HTTPConnection("h")
    return HTTPSConnection("h", context=_pair(lax, name))  # [insecure-ssl-context]


def pair_other(lax, name):
    if name:
        return HTTPConnection("h")
    return HTTPSConnection("h", context=_pair(lax, name))  # [insecure-ssl-context]


def pair_swapped(lax, name):
    if lax:
        return HTTPConnection("h")
    return HTTPSConnection("h", context=_pair(name, lax))  # [insecure-ssl-context]


def mixed(verify):
    """The key is not what the helper has tested."""
    if not verify:
        return HTTPConnection("h")
    _mixed(verify, True)
    return HTTPSConnection("h", context=_mixed(verify, False))  # [insecure-ssl-context]


def after(verify):
    context = _in(verify)
    if not verify:
        return HTTPConnection("h")
    return HTTPSConnection("h", context=context)


def rebound(verify, other):
    if not verify:
        return HTTPConnection("h")
    verify = other
    return HTTPSConnection("h", context=_in(verify))  # [insecure-ssl-context]


def turned(verify):
    if not verify:
        return HTTPConnection("h")
    return HTTPSConnection("h", context=_in(not verify))  # [insecure-ssl-context]


class Client:
    def __init__(self, verify):
        self.verify = verify

    def open(self):
        if not self.verify:
            return HTTPConnection("h")
        return HTTPSConnection("h", context=_in(self.verify))

    def weak(self):
        if self.verify:
            return HTTPConnection("h")
        return HTTPSConnection("h", context=_in(self.verify))  # [insecure-ssl-context]


def drive(verify):
    Client(verify).open()
    Client(verify).weak()
