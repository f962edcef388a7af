"""A parameter's default is no callee where tests have found something else of the argument, or of its attributes."""

import ssl
from enum import Enum
from http.client import HTTPConnection, HTTPSConnection


class Kind(Enum):
    PLAIN = (HTTPConnection, False)
    TLS = (HTTPSConnection, True)

    def __init__(self, factory, secure):
        self.factory = factory
        self.secure = secure


class Secure:
    factory = HTTPSConnection


class Plain:
    factory = HTTPConnection


class Configured:
    scheme = "https"
    factory = HTTPSConnection


def _by_attribute(kind=Kind.TLS):
    if kind.secure:
        return kind.factory("h", context=ssl.create_default_context())
    return kind.factory("h")


def _by_wrong_attribute(kind=Kind.TLS):
    if not kind.secure:
        return kind.factory("h")
    return kind.factory("h")  # [missing-ssl-context]


def _by_name(kind=Kind.TLS):
    if kind.name == "TLS":
        return kind.factory("h", context=ssl.create_default_context())
    return kind.factory("h")


def _by_pattern(kind=Kind.TLS):
    match kind:
        case Kind.TLS:
            return kind.factory("h", context=ssl.create_default_context())
        case _:
            return kind.factory("h")


def _by_class(kind=Secure):
    if kind is Secure:
        return kind.factory("h", context=ssl.create_default_context())
    return kind.factory("h")


def _by_configuration(kind=Configured):
    if kind.scheme == "https":
        return kind.factory("h")  # [missing-ssl-context]
    return HTTPConnection("h")


def _by_subclass(kind=Secure):
    if issubclass(kind, Secure):
        return kind.factory("h", context=ssl.create_default_context())
    return kind.factory("h")


def _by_other_class(kind=Secure):
    if kind is Plain:
        return kind.factory("h")
    return kind.factory("h")  # [missing-ssl-context]


def connect():
    for kind in Kind:
        _by_attribute(kind)
        _by_wrong_attribute(kind)
        _by_name(kind)
        _by_pattern(kind)
    for kind in (Secure, Plain):
        _by_class(kind)
        _by_subclass(kind)
        _by_other_class(kind)
    _by_configuration(Configured)
