"""What another module's names hold stays what it is where functions that test their arguments are handed it."""
from http.client import HTTPSConnection

from options_of_two_levels.settings import GOOD, LAX, MAYBE, VERIFY


class Settings:
    good = GOOD


def _outer(**options):
    return _inner(**options)


def _inner(own=None, **options):
    if own is not None:
        options["context"] = own
    return HTTPSConnection("h", **options)


def _without_nothing(context=None):
    options = {"context": context}
    if options["context"] is None:
        del options["context"]
    return HTTPSConnection("h", **options)


def connect():
    if VERIFY:
        context = GOOD
    else:
        context = LAX
    if VERIFY:
        HTTPSConnection("h", context=context)


_outer(own=GOOD)
_inner(context=GOOD)
_without_nothing(Settings.good)
_without_nothing(GOOD)
_inner(own=MAYBE)  # [missing-ssl-context]
_without_nothing(MAYBE)  # [missing-ssl-context]
