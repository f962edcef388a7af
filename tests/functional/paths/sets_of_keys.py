"""Tests of which keys a mapping has that compare sets of them, in each form."""
import ssl
from http.client import HTTPSConnection

REQUIRED = {"context", "timeout"}
OTHERS = {"timeout"}
BOTH = frozenset(OTHERS) | {"context"}
SECURE = {"https"} | frozenset(("wss",))
VERSION = (3, 2)


def _options(flag):
    options = {"timeout": 3}
    if flag:
        options["context"] = ssl.create_default_context()
    return options


def difference(flag):
    options = _options(flag)
    if not OTHERS - options.keys():
        HTTPSConnection("h", **options)  # [missing-ssl-context]
    missing = REQUIRED - options.keys()
    if missing:
        return None
    return HTTPSConnection("h", **options)


def difference_by_method(flag):
    options = _options(flag)
    if OTHERS.difference(options):
        return None
    if REQUIRED.difference(options):
        return HTTPSConnection("h", **options)  # [missing-ssl-context]
    return HTTPSConnection("h", **options)


def difference_of_sets(flag):
    options = _options(flag)
    if set(REQUIRED) - set(options):
        return HTTPSConnection("h", **options)  # [missing-ssl-context]
    return HTTPSConnection("h", **options)


def difference_in_a_name(flag):
    options = _options(flag)
    missing = OTHERS - set(options)
    if missing:
        raise ValueError(missing)
    HTTPSConnection("h", **options)  # [missing-ssl-context]
    missing = REQUIRED - set(options)
    if missing:
        raise ValueError(missing)
    HTTPSConnection("h", **options)


def intersection_in_a_name(flag):
    options = _options(flag)
    given = set(options) & {"context", "cafile"}
    if not given:
        return None
    return HTTPSConnection("h", **options)


def intersection(flag):
    options = _options(flag)
    if options.keys() & OTHERS:
        HTTPSConnection("h", **options)  # [missing-ssl-context]
    if {"context", "cafile"} & options.keys():
        return HTTPSConnection("h", **options)
    return None


def subset(flag):
    options = _options(flag)
    if OTHERS.issubset(options):
        HTTPSConnection("h", **options)  # [missing-ssl-context]
    if not REQUIRED.issubset(options):
        return None
    return HTTPSConnection("h", **options)


def superset(flag):
    options = _options(flag)
    if not set(options).issuperset(REQUIRED):
        return HTTPSConnection("h", **options)  # [missing-ssl-context]
    return HTTPSConnection("h", **options)


def compared(flag):
    options = _options(flag)
    if options.keys() >= {"timeout"}:
        HTTPSConnection("h", **options)  # [missing-ssl-context]
    if not options.keys() >= {"context"}:
        return None
    return HTTPSConnection("h", **options)


def compared_with_a_union(flag):
    options = _options(flag)
    if OTHERS | {"timeout"} <= set(options):
        HTTPSConnection("h", **options)  # [missing-ssl-context]
    if BOTH <= set(options):
        HTTPSConnection("h", **options)


def in_a_union(scheme):
    context = ssl.create_default_context() if scheme in SECURE else None
    if scheme == "https":
        HTTPSConnection("h", context=context)
    if scheme == "http":
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    if scheme not in SECURE:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def compared_with_a_name(flag):
    options = _options(flag)
    if REQUIRED <= options.keys():
        return HTTPSConnection("h", **options)
    return HTTPSConnection("h", **options)  # [missing-ssl-context]


def tuples_are_none(flag):
    options = _options(flag)
    if VERSION >= (3, 1):
        return HTTPSConnection("h", **options)  # [missing-ssl-context]
    return None
