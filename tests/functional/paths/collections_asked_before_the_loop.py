"""A loop over what a test has found to hold something runs at least once; `len` asks the same."""
import ssl
from http.client import HTTPSConnection


def asked(items):
    context = None
    if items:
        for _item in items:
            context = ssl.create_default_context()
        HTTPSConnection("h", context=context)


def asked_for_the_contrary(items):
    context = None
    if not items:
        for _item in items:
            context = ssl.create_default_context()
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def asked_by_length(items):
    context = None
    if len(items) > 0:
        for _item in items:
            context = ssl.create_default_context()
        HTTPSConnection("h", context=context)


def left_early_by_length(items):
    context = None
    if len(items) == 0:
        return
    for _item in items:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def asked_too_late(items):
    context = None
    for _item in items:
        context = ssl.create_default_context()
    if len(items) < 2:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def asked_in_every_way(items):
    context = None
    if items:
        context = ssl.create_default_context()
    if len(items):
        HTTPSConnection("h", context=context)
    if len(items) >= 1:
        HTTPSConnection("h", context=context)
    if len(items) < 1:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def made_of_something_unknown(items):
    context = None
    names = [item for item in items if item]
    if names:
        context = ssl.create_default_context()
    if names:
        HTTPSConnection("h", context=context)
    names.clear()
    if not names:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def filled_between_two_tests(items):
    context = None
    names = [item for item in items if item]
    if names:
        context = ssl.create_default_context()
    names.append("a")
    if names:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def length_of_something_known():
    context = None
    if len(("a", "b")) == 2:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
    if len("abc") > 2:
        HTTPSConnection("h")  # [missing-ssl-context]


def length_counted(items):
    names = ["a"]
    before = len(names)
    names.append(items)
    if len(names) == before:
        HTTPSConnection("h")
    if len(names) == before + 1:
        HTTPSConnection("h")  # [missing-ssl-context]
