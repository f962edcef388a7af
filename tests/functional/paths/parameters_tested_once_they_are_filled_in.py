"""A parameter that is filled in where it is None stays the caller's choice, though its truth is tested after that."""

import ssl
from http.client import HTTPSConnection


def _with_keywords(context=None):
    if context is None:
        context = ssl.create_default_context()
    keywords = {}
    if context:
        keywords["context"] = context
    return HTTPSConnection("h", **keywords)


def _with_display(context=None):
    if context is None:
        context = ssl.create_default_context()
    return HTTPSConnection("h", **({"context": context} if context else {}))


def _at_times(cafile=None, context=None):
    if context is None and cafile:
        context = ssl.create_default_context()
    keywords = {}
    if context:
        keywords["context"] = context
    return HTTPSConnection("h", **keywords)


def _of_its_own(verify, context=None):
    if context is None:
        context = ssl.create_default_context()
    keywords = {}
    if verify:
        keywords["context"] = context
    return HTTPSConnection("h", **keywords)  # [missing-ssl-context]


class Adapter:
    def __init__(self, context=None):
        if context is None:
            context = ssl.create_default_context()
        self.arguments = {}
        if context:
            self.arguments["context"] = context

    def connect(self):
        return HTTPSConnection("h", **self.arguments)


def connect(verify):
    _with_keywords()
    _with_keywords(ssl.create_default_context())
    _with_keywords(False)  # [missing-ssl-context]
    _with_display()
    _with_display(False)  # [missing-ssl-context]
    _at_times("x")
    _at_times()  # [missing-ssl-context]
    _at_times(context=ssl.create_default_context())
    _at_times(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _of_its_own(verify)
    Adapter().connect()
    Adapter(ssl.create_default_context()).connect()
