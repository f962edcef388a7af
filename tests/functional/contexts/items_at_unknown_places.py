"""An item that is put or deleted at an index that is not known: any item may be it."""

import ssl
from http.client import HTTPSConnection


def _strict():
    return ssl.create_default_context()


def _lax():
    return ssl._create_unverified_context()


def put_at_an_unknown_place(flag):
    items = [_strict(), _strict()]
    items[int(flag)] = _lax()
    HTTPSConnection("h", context=items[0])  # [insecure-ssl-context]
    HTTPSConnection("h", context=items[1])  # [insecure-ssl-context]


def put_at_an_unknown_place_all_right(flag):
    items = [_strict(), _strict()]
    items[int(flag)] = _strict()
    HTTPSConnection("h", context=items[0])


def deleted_at_an_unknown_place(flag):
    items = [_strict(), _strict()]
    del items[int(flag)]
    HTTPSConnection("h", context=items[0])


def deleted_one_of_two(flag):
    items = [_strict(), _lax()]
    del items[int(flag)]
    HTTPSConnection("h", context=items[0])  # [insecure-ssl-context]
