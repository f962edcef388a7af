"""A class pattern and ``isinstance()`` ask the same."""

import ssl
from http.client import HTTPSConnection


class Strict:
    pass


class Loose:
    pass


def _from_class(config):
    match config:
        case Strict():
            ctx = ssl.create_default_context()
        case Loose():
            ctx = ssl._create_unverified_context()
        case _:
            raise TypeError
    if isinstance(config, Strict):
        return HTTPSConnection("h", context=ctx)
    return HTTPSConnection("h", context=ctx)  # [insecure-ssl-context]


def _from_isinstance(config):
    if isinstance(config, Strict):
        ctx = ssl.create_default_context()
    elif isinstance(config, Loose):
        ctx = ssl._create_unverified_context()
    else:
        raise TypeError
    if isinstance(config, Strict):
        return HTTPSConnection("h", context=ctx)
    return HTTPSConnection("h", context=ctx)  # [insecure-ssl-context]


def run():
    for make in (_from_class, _from_isinstance):
        make(Strict())
        make(Loose())
