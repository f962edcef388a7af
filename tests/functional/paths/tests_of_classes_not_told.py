"""A test of which class something is stays open where the class is no name of a type that is known."""
import collections.abc
import enum
import json
import ssl
from http.client import HTTPSConnection


class _Kind(enum.Enum):
    SAFE = "safe"
    WEAK = "weak"

    def __eq__(self, other):
        return self is other

    __hash__ = None

    def open_if_equal(self):
        context = ssl.create_default_context()
        if self == _Kind.WEAK:
            context = None
        HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def open_if_other(self):
        context = ssl.create_default_context()
        if self == "weak":
            context = None
        return HTTPSConnection("h", context=context)


_Kind.SAFE.open_if_equal()
_Kind.WEAK.open_if_equal()


def of_abstract_classes(flag):
    context = ssl.create_default_context()
    if isinstance([flag], collections.abc.Sized):
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def of_literals(flag):
    context = ssl.create_default_context()
    if isinstance({"flag": flag}, str):
        context = None
    HTTPSConnection("h", context=context)
    if isinstance({"flag": flag}, dict):
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _kinds(names):
    return tuple({"connection": HTTPSConnection, "number": int}[name] for name in json.loads(names))


def of_classes_that_are_not_known(flag):
    context = ssl.create_default_context()
    if issubclass(HTTPSConnection, _kinds('["connection"]' if flag else '["number"]')):
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def of_classes_that_are_known():
    context = ssl.create_default_context()
    if issubclass(HTTPSConnection, (int, HTTPSConnection)):
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def what_is_no_subclass_is_not_the_class(kind=HTTPSConnection):
    if not issubclass(kind, HTTPSConnection):
        if kind is HTTPSConnection:
            kind("h")
        return
    if kind is HTTPSConnection:
        kind("h")  # [missing-ssl-context]


def _what_is_no_subclass_is_not_the_class(kind):
    context = ssl.create_default_context()
    if not issubclass(kind, HTTPSConnection):
        if kind is HTTPSConnection:
            context = None
        HTTPSConnection("h", context=context)
    if kind is HTTPSConnection:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


_what_is_no_subclass_is_not_the_class(HTTPSConnection)
_what_is_no_subclass_is_not_the_class(dict)
