"""What a partial is called with counts after `*`, too; positional-only parameters are parameters; keywords go where they are named."""
import functools
import operator
import ssl
from http.client import HTTPSConnection

_good = ssl.create_default_context
_bad = ssl._create_unverified_context


def _open(host, context=None, timeout=3):
    return HTTPSConnection(host, context=context, timeout=timeout)


_quick = functools.partial(_open, timeout=1)


def starred():
    _quick(*operator.itemgetter(0)([("h", _good())]))
    _quick(*("h",))  # [missing-ssl-context]
    _quick(*("h", _bad()))  # [insecure-ssl-context]


def _by_position(host, context, /):
    return HTTPSConnection(host, context=context)


def by_position():
    _by_position("h", _bad())  # [insecure-ssl-context]
    _by_position("h", _good())


def _forwarding(host, context=None, *, check=None, **options):
    return HTTPSConnection(host, **options)  # [missing-ssl-context]


def taken_by_names():
    _forwarding("h", context=_good())
    _forwarding("h", check=_good(), timeout=3)


def _context(host, secure=True, *, timeout=3, **options):
    return None if options else ssl.create_default_context()


def no_further_options():
    HTTPSConnection("h", context=_context("h", secure=False))
    HTTPSConnection("h", context=_context("h", timeout=5))
    HTTPSConnection("h", context=_context("h", check=None))  # [missing-ssl-context]
