"""Tests by order and for equality of one value that is not known agree, as far as numbers tell."""

import os
import ssl
import sys
from http.client import HTTPSConnection


def first_attempt(count):
    context = ssl.create_default_context()
    if count > 0:
        context.check_hostname = False
    if count == 0:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def any_attempt(count):
    context = ssl.create_default_context()
    if count >= 0:
        context.check_hostname = False
    if count == 0:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def another_number(count):
    context = ssl.create_default_context()
    if 0 < count:
        context.check_hostname = False
    if count == 1:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def equal_before(count):
    if count < 1:
        return
    context = ssl.create_default_context()
    if count == 0:
        context.check_hostname = False
    HTTPSConnection("h", context=context)


def unequal_before(count):
    context = ssl.create_default_context()
    if count == 0:
        context.check_hostname = False
    if count > 0:
        HTTPSConnection("h", context=context)
    if count > -1:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def two_bounds(count):
    context = ssl.create_default_context()
    if count > 1:
        context.check_hostname = False
    if count <= 1:
        HTTPSConnection("h", context=context)
    if count < 1:
        HTTPSConnection("h", context=context)
    if count < 3:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def bounds_that_touch(count):
    context = ssl.create_default_context()
    if count >= 1:
        context.check_hostname = False
    if count < 1.0:
        HTTPSConnection("h", context=context)
    if count <= 1:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def counted_on(count):
    context = ssl.create_default_context()
    if count > 0:
        context.check_hostname = False
    count = count - 1
    if count == 0:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_laps(items):
    for item in items:
        context = ssl.create_default_context()
        if len(item) > 1:
            context.check_hostname = False
        if len(item) == 1:
            HTTPSConnection("h", context=context)


def another_lap(items):
    context = ssl.create_default_context()
    for item in [*items, "bb", "a"]:
        if len(item) > 1:
            context.check_hostname = False
        if len(item) == 1:
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def arguments_of_the_program():
    context = ssl.create_default_context()
    if len(sys.argv) > 2:
        context.check_hostname = False
    if len(sys.argv) == 2:
        HTTPSConnection("h", context=context)


def version():
    context = None if sys.version_info[0] == 2 else ssl.create_default_context()
    if sys.version_info[0] > 2:
        HTTPSConnection("h", context=context)


class Client:
    def __init__(self):
        self.level = len(os.environ)
        self.context = ssl.create_default_context()

    def open(self):
        if self.level > 0:
            self.context.check_hostname = False
        self.lower()
        if self.level == 0:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def lower(self):
        self.level = 0


def drive():
    Client().open()
