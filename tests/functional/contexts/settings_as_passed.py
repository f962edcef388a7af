"""A setting made of what a caller passes, `bool(…)` or `not …` of it, is known and chosen where the caller is."""

import ssl
import types
from http.client import HTTPSConnection


def _if_told(host, verify=True):
    context = ssl.create_default_context()
    context.check_hostname = bool(verify)
    return HTTPSConnection(host, context=context)


def if_told():
    _if_told("host", verify=False)  # [insecure-ssl-context]
    _if_told("host", 0)  # [insecure-ssl-context]
    _if_told("host", verify=1)
    _if_told("host")


def _unless_told(host, insecure=False):
    context = ssl.create_default_context()
    context.check_hostname = not insecure
    return HTTPSConnection(host, context=context)


def unless_told():
    _unless_told("host", insecure=True)  # [insecure-ssl-context]
    _unless_told("host", insecure=False)
    _unless_told("host")


def _handed_on(host, insecure):
    return _if_told(host, verify=not insecure)


def handed_on():
    _handed_on("host", True)  # [insecure-ssl-context]
    _handed_on("host", False)


def _as_a_number(host, verify=1):
    context = ssl.create_default_context()
    context.check_hostname = int(verify)
    return HTTPSConnection(host, context=context)


def as_a_number():
    _as_a_number("host", False)  # [insecure-ssl-context]
    _as_a_number("host", True)


def computed():
    context = ssl.create_default_context()
    context.check_hostname = bool(0)
    HTTPSConnection("host", context=context)  # [insecure-ssl-context]
    context.check_hostname = bool("no")
    HTTPSConnection("host", context=context)


def tested_under_another_name(verify):
    is_safe = bool(verify)
    context = None
    if is_safe:
        context = ssl.create_default_context()
    if verify:
        HTTPSConnection("host", context=context)
    if not is_safe:
        HTTPSConnection("host", context=context)  # [missing-ssl-context]


def _with_flags(host, context=None, **flags):
    return HTTPSConnection(host, context=context), flags


def many_of_them():
    _many_of_them(types.SimpleNamespace(**dict.fromkeys("abcdefghijkl")))


def _many_of_them(given):
    flags = {
        "a": bool(given.a),
        "b": bool(given.b),
        "c": bool(given.c),
        "d": bool(given.d),
        "e": bool(given.e),
        "f": bool(given.f),
        "g": bool(given.g),
        "h": bool(given.h),
        "i": bool(given.i),
        "j": bool(given.j),
        "k": bool(given.k),
        "l": bool(given.l),
    }
    _with_flags("host", **flags)  # [missing-ssl-context]


def masked():
    context = ssl.create_default_context()
    context.check_hostname &= True
    HTTPSConnection("host", context=context)
    context.check_hostname &= False
    HTTPSConnection("host", context=context)  # [insecure-ssl-context]
    context.check_hostname |= True
    HTTPSConnection("host", context=context)


class _Client:
    def __init__(self):
        self.options = {"timeout": 3}
        self.options |= {"context": ssl._create_unverified_context()}
        HTTPSConnection("host", **self.options)  # [insecure-ssl-context]
        self.options |= {"context": ssl.create_default_context()}
        HTTPSConnection("host", **self.options)


def client():
    _Client()
