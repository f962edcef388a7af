"""A path ends in a call, or in what is awaited, of what always raises or exits, by whatever name the condition goes."""

import ssl
import sys
from http.client import HTTPSConnection

_stop = sys.exit


def _refuse():
    raise ValueError("not allowed")


def _warn():
    print("not allowed")


async def _refuse_later():
    raise ValueError("not allowed")


async def _warn_later():
    print("not allowed")


def in_a_function(tls):
    is_allowed = bool(tls)
    context = None
    if not is_allowed:
        _refuse()
    if tls:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def warned(tls):
    is_allowed = bool(tls)
    context = None
    if not is_allowed:
        _warn()
    if tls:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def under_another_name(tls):
    is_allowed = bool(tls)
    context = None
    if not is_allowed:
        _stop("not allowed")
    if tls:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


async def in_a_coroutine(tls):
    is_allowed = bool(tls)
    context = None
    if not is_allowed:
        await _refuse_later()
    if tls:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


async def warned_by_a_coroutine(tls):
    is_allowed = bool(tls)
    context = None
    if not is_allowed:
        await _warn_later()
    if tls:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


async def always_in_a_coroutine():
    is_ready = False
    if not is_ready:
        await _refuse_later()
    HTTPSConnection("h")


async def never_in_a_coroutine():
    is_ready = True
    if not is_ready:
        await _refuse_later()
    HTTPSConnection("h")  # [missing-ssl-context]


def always_in_a_lambda():
    context = None
    (lambda: _refuse())()
    HTTPSConnection("h", context=context)


def always_in_a_named_lambda():
    stop = lambda: _refuse()
    stop()
    HTTPSConnection("h")


def never_in_a_lambda(flag):
    stop = lambda: _refuse() if flag else None
    stop()
    HTTPSConnection("h")  # [missing-ssl-context]


def in_a_lambda_that_nobody_calls():
    lambda: _refuse()
    HTTPSConnection("h")  # [missing-ssl-context]
