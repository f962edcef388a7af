"""Two values of which nothing is known may be one object or not, and an attribute may hold a context or something else."""

import json
import ssl
from http.client import HTTPSConnection


def identical(first, second):
    context = ssl.create_default_context()
    if first is second:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def not_identical(first, second):
    context = ssl.create_default_context()
    if first is not second:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def identical_twice(first, second):
    context = None
    if first is second:
        context = ssl.create_default_context()
    if second is first:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def identical_to_itself(first):
    context = ssl.create_default_context()
    if first is not first:
        context = None
    HTTPSConnection("h", context=context)


class Client:
    def __init__(self, strict):
        if strict:
            self.context = ssl.create_default_context()
        else:
            self.context = _Options()

    def connect(self):
        context = self.context
        if not isinstance(self.context, ssl.SSLContext):
            context = None
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


class Strict:
    def __init__(self, strict):
        if strict:
            self.context = ssl.create_default_context()
        else:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

    def connect(self):
        context = self.context
        if not isinstance(self.context, ssl.SSLContext):
            context = None
        HTTPSConnection("h", context=context)


class _Own(ssl.SSLContext):
    pass


class Several:
    def __init__(self, own):
        if own:
            self.context = _Own(ssl.PROTOCOL_TLS_CLIENT)
        else:
            self.context = ssl.create_default_context()

    def connect_unless_own(self):
        context = self.context
        if isinstance(self.context, _Own):
            context = None
        HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def connect_own(self):
        context = self.context
        if not isinstance(self.context, _Own):
            context = None
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _Options:
    pass


def _context(strict):
    return ssl.create_default_context() if strict else None


def of_the_type_of_none(strict):
    context = _context(strict)
    if isinstance(context, type(None)):
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def not_of_the_type_of_none(strict):
    context = _context(strict)
    if not isinstance(context, type(None)):
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def read_from_outside(text="null"):
    context = json.loads(text)
    if isinstance(context, type(None)):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    else:
        HTTPSConnection("h", context=context)


def clients(strict):
    Several(strict).connect_unless_own()
    Several(strict).connect_own()
    Client(strict).connect()
    Strict(strict).connect()
