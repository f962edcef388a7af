"""The defaults of a named tuple may be set on its ``__new__``, as was done before Python 3.7."""

import ssl
from collections import namedtuple
from http.client import HTTPSConnection

Checks = namedtuple("Checks", ["host", "verify"])
Checks.__new__.__defaults__ = (True,)

Lax = namedtuple("Lax", "host verify")
Lax.__new__.__defaults__ = (False,)

Optional = namedtuple("Optional", "host context")
Optional.__new__.__defaults__ = (None,) * len(Optional._fields)

Counted = namedtuple("Counted", "host context verify")
Counted.__new__.__defaults__ = (None,) * 2


class Derived(namedtuple("Derived", "host verify")):
    __slots__ = ()


Derived.__new__.__defaults__ = (True,)

Other = namedtuple("Other", "host verify")


def _make(check):
    context = ssl.create_default_context()
    if not check.verify:
        context.check_hostname = False
    return context


def verifying():
    HTTPSConnection("h", context=_make(Checks("h")))
    HTTPSConnection("h", context=_make(Derived("h")))
    HTTPSConnection("h", context=_make(Checks("h", False)))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_make(Lax("h")))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_make(Lax("h", True)))


def all_optional():
    HTTPSConnection("h", context=Optional("h").context)  # [missing-ssl-context]
    HTTPSConnection("h", context=Optional().context)  # [missing-ssl-context]
    HTTPSConnection("h", context=Optional("h", ssl.create_default_context()).context)


def some_optional():
    HTTPSConnection("h", context=Counted("h").context)  # [missing-ssl-context]
    HTTPSConnection("h", context=_make(Counted("h")))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_make(Counted("h", None, True)))


def without_defaults():
    HTTPSConnection("h", context=_make(Other("h", True)))
    HTTPSConnection("h", context=_make(Other("h", False)))  # [insecure-ssl-context]
