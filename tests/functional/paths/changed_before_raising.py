"""What a function has changed before it raises stays changed where the exception is caught."""
import ssl
import sys
import unittest
from contextlib import suppress
from http.client import HTTPSConnection
from typing import NoReturn


def _measured(options, items):
    options["context"] = None
    return len(items)


def measured():
    options = {"context": ssl.create_default_context()}
    try:
        _measured(options, None)
    except TypeError:
        HTTPSConnection("h", **options)  # [missing-ssl-context]


def _first(options, items):
    options["context"] = None
    return next(iter(items))


def first_of_none():
    options = {"context": ssl.create_default_context()}
    try:
        _first(options, [])
    except StopIteration:
        HTTPSConnection("h", **options)  # [missing-ssl-context]


def first_of_one():
    options = {"context": ssl.create_default_context()}
    try:
        _first(options, ["h"])
        options["context"] = ssl.create_default_context()
    except StopIteration:
        return
    HTTPSConnection("h", **options)


def _exit() -> NoReturn:
    sys.exit(1)


def _left(options, is_failed):
    options["context"] = None
    if is_failed:
        _exit()


def left():
    options = {"context": ssl.create_default_context()}
    try:
        _left(options, True)
    except SystemExit:
        HTTPSConnection("h", **options)  # [missing-ssl-context]


class _Test(unittest.TestCase):
    def check(self, options, context):
        options["context"] = None
        self.assertIsNotNone(context)

    def checked(self):
        options = {"context": ssl.create_default_context()}
        try:
            self.check(options, None)
        except AssertionError:
            HTTPSConnection("h", **options)  # [missing-ssl-context]


def checked():
    _Test().checked()


def _fail(error):
    raise error


def raised_past_another_type():
    context = ssl.create_default_context()
    try:
        with suppress(KeyError):
            context = None
            _fail(ValueError())
    except ValueError:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def past_the_inner_handler(name):
    context = ssl.create_default_context()
    try:
        try:
            context = None
            int(str(name))
            context = ssl.create_default_context()
        except KeyError:
            return
    except ValueError:
        pass
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _not_what_is_caught(kind, other):
    try:
        try:
            raise kind("h")
        except other:
            return
    except Exception:
        HTTPSConnection("h")  # [missing-ssl-context]


def not_what_is_caught():
    _not_what_is_caught(ValueError, KeyError)
    _not_what_is_caught(ValueError, ValueError)
