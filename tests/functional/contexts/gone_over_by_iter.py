"""A loop over an instance goes over what its `__iter__` returns or yields."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Bag:
    def __init__(self, *items):
        self._items = list(items)

    def __iter__(self):
        return iter(self._items)

    def first(self):
        for item in self:
            return item
        return None


class _Yielding:
    def __iter__(self):
        yield ssl.create_default_context()
        yield ssl._create_unverified_context()


class _Kinds:
    def __iter__(self):
        return iter((HTTPSConnection, HTTPConnection))


def loops():
    for context in _Bag(ssl._create_unverified_context()):
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    for context in _Bag(ssl.create_default_context()):
        HTTPSConnection("h", context=context)
    for context in _Yielding():
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def others():
    HTTPSConnection("h", context=list(_Yielding())[0])
    HTTPSConnection("h", context=list(_Yielding())[1])  # [insecure-ssl-context]
    HTTPSConnection("h", context=next(iter(_Bag(ssl._create_unverified_context()))))  # [insecure-ssl-context]
    HTTPSConnection("h", context=[one for one in _Yielding()][0])
    HTTPSConnection("h", context=_Bag(ssl._create_unverified_context()).first())  # [insecure-ssl-context]


def classes():
    for kind in _Kinds():
        kind("h")  # [missing-ssl-context]
