"""An object's own methods and what holds it agree on its flags; a mode that is one of several literals is told by ``==``."""

import ssl
from http.client import HTTPSConnection


class Options:
    def __init__(self, verify=True):
        self.verify = verify

    @property
    def context(self):
        if self.verify:
            return ssl.create_default_context()
        return ssl._create_unverified_context()


class Client:
    def __init__(self, options=None):
        self.options = options or Options()

    def open(self):
        if not self.options.verify:
            return HTTPSConnection("h", context=self.options.context)  # [insecure-ssl-context]
        return HTTPSConnection("h", context=self.options.context)


SETTINGS = Options()


def _connect():
    if not SETTINGS.verify:
        raise ValueError("unverified")
    return HTTPSConnection("h", context=SETTINGS.context)


def _connect_another():
    if not Client().options.verify:
        raise ValueError("unverified")
    return HTTPSConnection("h", context=SETTINGS.context)  # [insecure-ssl-context]


class Mode:
    def __init__(self, strict):
        if strict:
            self.mode = "strict"
            self.context = ssl.create_default_context()
        else:
            self.mode = "none"
            self.context = ssl._create_unverified_context()


class WithMode:
    def __init__(self, strict):
        self.options = Mode(strict)

    def open(self):
        if self.options.mode == "strict":
            return HTTPSConnection("h", context=self.options.context)
        return HTTPSConnection("h", context=self.options.context)  # [insecure-ssl-context]


class Flagged:
    def __init__(self, verify):
        self.verify = verify


class Lazy:
    def __init__(self, verify, other):
        self.options = Flagged(verify)
        self.others = Flagged(other)
        self._context = None

    def _get(self):
        if self._context is None:
            self._context = ssl.create_default_context()
            if not self.options.verify:
                self._context = ssl._create_unverified_context()
        return self._context

    def open(self):
        if not self.options.verify:
            return None
        return HTTPSConnection("h", context=self._get())

    def open_as_others(self):
        if not self.others.verify:
            return None
        return HTTPSConnection("h", context=self._get())  # [insecure-ssl-context]


def drive(verify):
    Lazy(verify, False).open()
    Lazy(verify, True).open_as_others()
    Client(Options(verify)).open()
    WithMode(verify).open()
    SETTINGS.verify = verify
    _connect_another()
    if verify:
        _connect()
