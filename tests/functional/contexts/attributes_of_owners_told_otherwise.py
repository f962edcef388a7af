"""Owners of attributes whose class is told in brackets, in strings, by choices, or by what another attribute holds."""

import ssl
from http.client import HTTPSConnection
from typing import Optional, Protocol


def _context(verify):
    return ssl.create_default_context() if verify else ssl._create_unverified_context()


class Other:
    verify = False


class Session:
    verify = False


class Right:
    def __init__(self, verify):
        self.verify = verify
        self.session = Session()
        self.session.verify = verify
        self.context = _context(verify)

    def load(self, settings):
        for name in ("timeout", "retries"):
            setattr(self, name, settings)

    def open(self):
        if self.verify:
            return HTTPSConnection("h", context=self.context)
        return None


def _by_string(other: "Other"):
    other.verify = True


def _by_brackets(other: Optional[Other] = None):
    if other is not None:
        other.verify = True


def _by_local(make, choose):
    other: Other = make()
    other.verify = True
    chosen = Other() if choose else Session()
    chosen.verify = True


class Strict(Protocol):
    strict: bool


class Protocolled:
    def __init__(self, strict):
        self.strict = strict
        self.context = _context(strict)

    def open(self):
        if self.strict:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


def _by_protocol(strict: Strict):
    strict.strict = True


class Options:
    def __init__(self, tls):
        self.tls = tls
        self.context = _context(tls)


class WithOptions:
    def __init__(self, tls):
        self.options = Options(tls)

    def open(self):
        if self.options.tls:
            return HTTPSConnection("h", context=self.options.context)  # [insecure-ssl-context]
        return None


def _require(options: Options):
    options.tls = True


class InLoop:
    def __init__(self, secure):
        self.secure = secure
        self.context = _context(secure)

    def load(self, settings):
        for name in ("timeout", "secure"):
            setattr(self, name, settings)

    def open(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


def drive(flag):
    right = Right(flag)
    right.load(3)
    right.open()
    _by_string(Other())
    _by_brackets(Other())
    if flag:
        _by_local(Other, flag)
    protocolled = Protocolled(flag)
    _by_protocol(protocolled)
    protocolled.open()
    client = WithOptions(flag)
    _require(client.options)
    client.open()
    looped = InLoop(flag)
    looped.load(True)
    looped.open()
