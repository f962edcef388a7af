"""A named tuple that leaves a field out holds the default, and a test of the field is decided by it, as by an argument."""
import ssl
from http.client import HTTPSConnection
from typing import NamedTuple

USUAL = True


class Options(NamedTuple):
    host: str
    verify: bool = True


class Lax(NamedTuple):
    host: str
    verify: bool = False


class Derived(Options):
    extra = 1


class Named(NamedTuple):
    verify: bool = USUAL
    level: int = 2


class Loosened(NamedTuple):
    verify: bool = True


def loosen():
    Loosened.verify = False


def _context_for(options):
    context = ssl.create_default_context()
    if not options.verify:
        context.check_hostname = False
    return context


def _context_of_level(options):
    context = ssl.create_default_context()
    if options.level < 2:
        context.check_hostname = False
    return context


def _unpacked(options):
    host, verify = options
    context = ssl.create_default_context()
    context.check_hostname = bool(host) and verify
    return context


def left_out():
    HTTPSConnection("h", context=_context_for(Options("h")))
    HTTPSConnection("h", context=_context_for(Options("h", verify=False)))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_context_for(Options("h", False)))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_context_for(Lax("h")))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_context_for(Lax("h", True)))
    HTTPSConnection("h", context=_context_for(Derived("h")))
    HTTPSConnection("h", context=_context_for(Derived("h", False)))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_context_for(Named()))
    HTTPSConnection("h", context=_context_of_level(Named()))
    HTTPSConnection("h", context=_context_of_level(Named(level=1)))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_unpacked(Options("h")))
    HTTPSConnection("h", context=_unpacked(Lax("h")))  # [insecure-ssl-context]


def replaced():
    HTTPSConnection("h", context=_context_for(Options("h")._replace(host="i")))
    HTTPSConnection("h", context=_context_for(Options("h")._replace(verify=False)))  # [insecure-ssl-context]
    options = Options("h")
    options = Options("h", verify=False)
    HTTPSConnection("h", context=_context_for(options))  # [insecure-ssl-context]


def replaced_on_the_class():
    loosen()
    HTTPSConnection("h", context=_context_for(Loosened()))  # [insecure-ssl-context]
