"""A guard that is told the answer to a test ends the path on which that is wrong, wherever the guard is defined."""
import ssl
import sys
from http.client import HTTPSConnection

import path_helpers.guards
from path_helpers import guards
from path_helpers.guards import check, leave, leave_if, note


class _Assertions:
    @staticmethod
    def true(value):
        if not value:
            raise ValueError

    @staticmethod
    def noted(value):
        print(value)


def by_name(flag):
    context = ssl.create_default_context() if flag else None
    check(context is not None)
    HTTPSConnection("h", context=context)


def by_module(flag):
    context = ssl.create_default_context() if flag else None
    guards.check(isinstance(context, ssl.SSLContext), text="no context")
    HTTPSConnection("h", context=context)


def by_package(flag):
    context = ssl.create_default_context() if flag else None
    path_helpers.guards.check(is_so=context is not None and flag)
    HTTPSConnection("h", context=context)


def by_object(flag):
    context = ssl.create_default_context() if flag else None
    guards.GUARD.note(context is not None)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
    guards.GUARD.check(context is not None)
    HTTPSConnection("h", context=context)


def the_other_way_round(flag):
    context = ssl.create_default_context() if flag else None
    leave_if(not context)
    HTTPSConnection("h", context=context)


def by_key(flag):
    options = {}
    if flag:
        options["context"] = ssl.create_default_context()
    leave_if("context" not in options)
    HTTPSConnection("h", **options)


def by_method(flag):
    context = ssl.create_default_context() if flag else None
    _Assertions.true(context is not None)
    HTTPSConnection("h", context=context)


def only_noted(flag):
    context = ssl.create_default_context() if flag else None
    note(context is not None)
    _Assertions.noted(context is not None)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def of_something_else(flag):
    context = ssl.create_default_context() if flag else None
    check(flag is not None)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def or_left(flag):
    context = ssl.create_default_context() if flag else None
    context or leave("no context")
    HTTPSConnection("h", context=context)


def or_exited(flag):
    context = ssl.create_default_context() if flag else None
    context or sys.exit("no context")
    HTTPSConnection("h", context=context)


def unless_left(flag):
    context = ssl.create_default_context() if flag else None
    None if context else leave("no context")
    HTTPSConnection("h", context=context)


def or_noted(flag):
    context = ssl.create_default_context() if flag else None
    context or note("no context")
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
