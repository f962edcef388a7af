"""A keyword that is given twice ends the path: beside an argument of its own, a mapping's context is not there."""

import ssl
from http.client import HTTPSConnection


def beside_one_that_may_be_there(flag):
    options = {}
    if flag:
        options["context"] = None
    try:
        HTTPSConnection("h", context=ssl.create_default_context(), **options)
    except TypeError:
        HTTPSConnection("h", **options)  # [missing-ssl-context]


def beside_a_bad_one_that_may_be_there(flag):
    options = {}
    if flag:
        options["context"] = ssl.create_default_context()
    try:
        HTTPSConnection("h", context=ssl._create_unverified_context(), **options)  # [insecure-ssl-context]
    except TypeError:
        pass


def in_two_mappings(flag):
    first = {"context": ssl.create_default_context()}
    second = {"context": None} if flag else {}
    try:
        HTTPSConnection("h", **first, **second)
    except TypeError:
        pass
    HTTPSConnection("h", **{**first, **second})  # [missing-ssl-context]


def _taken_out(**options):
    try:
        context = options.pop("context")
    except KeyError:
        context = None
    return HTTPSConnection("h", context=context or ssl.create_default_context(), **options)


def taken_out():
    _taken_out()
    _taken_out(context=None)
    _taken_out(context=ssl.create_default_context())
    _taken_out(context=ssl._create_unverified_context())  # [insecure-ssl-context]


def _handed_on(host, **options):
    return HTTPSConnection(host, context=ssl.create_default_context(), **options)


def handed_in_beside():
    _handed_on("h", timeout=1)
    try:
        _handed_on("h", context=ssl._create_unverified_context())
    except TypeError:
        HTTPSConnection("h")  # [missing-ssl-context]
