"""A `case` that does not fit binds nothing and is passed over: `None`, other containers, other keys."""
import ssl
from http.client import HTTPSConnection

_good = ssl.create_default_context
_bad = ssl._create_unverified_context


def _captured(value):
    context = None
    match value:
        case ssl.SSLContext() as context:
            pass
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def captured():
    _captured(_good())
    _captured("h")


def none_is_no_mapping():
    options = None
    match options:
        case {"verify": False}:
            context = _bad()
        case _:
            context = _good()
    HTTPSConnection("h", context=context)


def none_is_no_sequence():
    options = None
    match options:
        case [*_]:
            context = _bad()
        case _:
            context = _good()
    HTTPSConnection("h", context=context)


def a_mapping_is_no_sequence():
    match {"context": 1}:
        case [_]:
            context = _bad()
        case _:
            context = _good()
    HTTPSConnection("h", context=context)


def rest_is_without_what_was_taken():
    match {"context": _good(), "timeout": 5}:
        case {"context": _, **rest}:
            HTTPSConnection("h", **rest)  # [missing-ssl-context]


class _Keys:
    CONTEXT = "context"


def _key_of_a_class(options):
    match options:
        case {_Keys.CONTEXT: context}:
            HTTPSConnection("h", context=context)


def key_of_a_class():
    _key_of_a_class({"context": _good()})
    _key_of_a_class({})


def _unknown_value(value, other):
    match value:
        case other.limit:
            context = None
        case _:
            context = _good()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _Limits:
    limit = 3


def unknown_value():
    _unknown_value(3, _Limits)
    _unknown_value(4, _Limits)
