"""Contexts, options, makers and changers that another module defines."""
from http.client import HTTPSConnection

import context_helpers.makers
from context_helpers import makers
from context_helpers.makers import NOTHING, VERIFIED, WEAK, WEAKENED, make, strengthen, weaken


def imported_contexts():
    HTTPSConnection("h", context=VERIFIED)
    HTTPSConnection("h", context=makers.VERIFIED)
    HTTPSConnection("h", context=context_helpers.makers.VERIFIED)
    HTTPSConnection("h", context=WEAK)  # [insecure-ssl-context]
    HTTPSConnection("h", context=makers.WEAK)  # [insecure-ssl-context]
    HTTPSConnection("h", context=WEAKENED)  # [insecure-ssl-context]
    HTTPSConnection("h", context=NOTHING)  # [missing-ssl-context]


def imported_options():
    HTTPSConnection("h", **makers.OPTIONS)
    HTTPSConnection("h", **makers.WEAK_OPTIONS)  # [insecure-ssl-context]


def imported_makers(verify):
    HTTPSConnection("h", context=make())
    HTTPSConnection("h", context=make(True))
    HTTPSConnection("h", context=make(verify=False))  # [insecure-ssl-context]
    HTTPSConnection("h", context=makers.make(False))  # [insecure-ssl-context]
    HTTPSConnection("h", context=make(verify))  # [insecure-ssl-context]


def imported_changers():
    context = make()
    weaken(context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=strengthen(context))
