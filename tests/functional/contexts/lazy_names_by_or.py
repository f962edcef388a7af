"""A function that keeps what it finds in a name, or makes it, leaves nothing unknown there."""

import ssl
from http.client import HTTPSConnection


_LAZY = None
_OTHER = None
_BAD = None


def _lazy():
    global _LAZY
    _LAZY = _LAZY or ssl.create_default_context()
    return _LAZY


def connect():
    return HTTPSConnection("h", context=_lazy())


def setup():
    global _OTHER
    _OTHER = _OTHER or ssl.create_default_context()


def use():
    setup()
    return HTTPSConnection("h", context=_OTHER)


def use_alone():
    return HTTPSConnection("h", context=_OTHER)


def setup_bad():
    global _BAD
    _BAD = _BAD or ssl._create_unverified_context()


def use_bad():
    setup_bad()
    return HTTPSConnection("h", context=_BAD)  # [insecure-ssl-context]


class C:
    context = None

    @classmethod
    def get(cls):
        cls.context = cls.context or ssl.create_default_context()
        return cls.context

    def connect(self):
        return HTTPSConnection("h", context=self.get())
