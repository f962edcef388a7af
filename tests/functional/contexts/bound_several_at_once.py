"""What stands in a list or tuple at the place of a name is assigned to it, as it is where the name stands alone."""

import ssl
from http.client import HTTPSConnection


class _Client:
    [kind, context] = [HTTPSConnection, ssl.create_default_context()]
    weak, other = ssl._create_unverified_context(), None

    def connect(self):
        self.kind("h", context=self.context)
        self.kind("h", context=self.weak)  # [insecure-ssl-context]
        self.kind("h", context=self.other)  # [missing-ssl-context]


class _Guarded:
    def __init__(self, context=None):
        self.raw = context

    def connect(self):
        [context] = [self.raw]
        if not context:
            context, is_new = ssl.create_default_context(), True
            assert is_new
        HTTPSConnection("h", context=context)


[_open, _unverified] = [lambda context: HTTPSConnection("h", context=context), ssl._create_unverified_context]


def called():
    _open(ssl.create_default_context())
    _open(_unverified())  # [insecure-ssl-context]


def run():
    _Client().connect()
    _Guarded().connect()
