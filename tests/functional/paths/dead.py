"""Dead: a literal test, `TYPE_CHECKING`, a name bound once to a literal in the module, code after `return` or `raise`."""
import ssl
from http.client import HTTPSConnection
from typing import TYPE_CHECKING

DEBUG = False
VERIFY = True
REBOUND = False
REBOUND = True


def by_literal():
    if False:
        HTTPSConnection("h")
    if 0:
        HTTPSConnection("h")
    if True:
        HTTPSConnection("h")  # [missing-ssl-context]
    else:
        HTTPSConnection("h")
    while False:
        HTTPSConnection("h")
    HTTPSConnection("h") if "" else None
    False and HTTPSConnection("h")
    True or HTTPSConnection("h")


def by_type_checking():
    if TYPE_CHECKING:
        HTTPSConnection("h")
    if not TYPE_CHECKING:
        HTTPSConnection("h")  # [missing-ssl-context]


def by_constant():
    if DEBUG:
        HTTPSConnection("h")
    if not VERIFY:
        HTTPSConnection("h")
    if VERIFY and not DEBUG:
        HTTPSConnection("h")  # [missing-ssl-context]


def by_constant_bound_twice():
    if REBOUND:
        HTTPSConnection("h")  # [missing-ssl-context]


def values_of_dead_branches():
    context = ssl.create_default_context()
    if DEBUG:
        context = None
    HTTPSConnection("h", context=context)
    if not VERIFY:
        context.check_hostname = False
    HTTPSConnection("h", context=context)


def by_local_constant():
    verify = True
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
    HTTPSConnection("h", context=context)


def after_return():
    return
    HTTPSConnection("h")


def after_raise():
    raise ValueError
    HTTPSConnection("h")


def after_both_branches_return(tls):
    if tls:
        return 1
    else:
        return 2
    HTTPSConnection("h")


def after_break():
    for _attempt in (1, 2):
        break
        HTTPSConnection("h")
    for _attempt in (1, 2):
        continue
        HTTPSConnection("h")
