"""A method may change what is no part of its receiver: the module's names, and attributes of other classes."""

import ssl
from http.client import HTTPSConnection

SHARED = ssl.create_default_context()
OPTIONS = {"context": ssl.create_default_context()}
current = None


class _Settings:
    context = None

    @classmethod
    def secure(cls):
        cls.context = ssl.create_default_context()

    @staticmethod
    def reset():
        _Settings.context = None


class _Client:
    def disable(self):
        _Settings.context = None

    def set_up(self):
        _Settings.secure()

    def weaken(self):
        SHARED.check_hostname = False

    def empty(self):
        OPTIONS.pop("context", None)

    def forget(self):
        global current
        current = None

    def close(self):
        self.disable()

    def describe(self):
        return len(OPTIONS)

    def reopen(self):
        _Settings.context = ssl.create_default_context()
        self.describe()
        HTTPSConnection("h", context=_Settings.context)
        self.disable()
        HTTPSConnection("h", context=_Settings.context)  # [missing-ssl-context]
        self.set_up()
        HTTPSConnection("h", context=_Settings.context)
        self.close()
        HTTPSConnection("h", context=_Settings.context)  # [missing-ssl-context]

    def reopen_weakened(self):
        SHARED.check_hostname = True
        HTTPSConnection("h", context=SHARED)
        self.weaken()
        HTTPSConnection("h", context=SHARED)  # [insecure-ssl-context]

    def reopen_emptied(self):
        OPTIONS["context"] = ssl.create_default_context()
        HTTPSConnection("h", **OPTIONS)
        self.empty()
        HTTPSConnection("h", **OPTIONS)  # [missing-ssl-context]

    def reopen_forgotten(self):
        global current
        current = ssl.create_default_context()
        HTTPSConnection("h", context=current)
        self.forget()
        HTTPSConnection("h", context=current)  # [missing-ssl-context]


class _Derived(_Client):
    def reopen_again(self):
        _Settings.context = ssl.create_default_context()
        super().disable()
        HTTPSConnection("h", context=_Settings.context)  # [missing-ssl-context]


def from_outside():
    client = _Client()
    client.set_up()
    HTTPSConnection("h", context=_Settings.context)
    client.disable()
    HTTPSConnection("h", context=_Settings.context)  # [missing-ssl-context]
    _Client().set_up()
    HTTPSConnection("h", context=_Settings.context)
    _Settings.reset()
    HTTPSConnection("h", context=_Settings.context)  # [missing-ssl-context]


class _Owner:
    def __init__(self, other=None):
        self.client = _Client()
        self.other = other or _Client()

    def connect(self):
        self.client.set_up()
        HTTPSConnection("h", context=_Settings.context)
        self.other.disable()
        HTTPSConnection("h", context=_Settings.context)  # [missing-ssl-context]
        self.other.set_up()
        HTTPSConnection("h", context=_Settings.context)


def _make():
    return _Client()


def from_wherever_it_is_held(flag):
    clients = {"first": _Client()}
    clients["first"].set_up()
    HTTPSConnection("h", context=_Settings.context)
    for client in (_make(), *clients.values()):
        client.disable()
    HTTPSConnection("h", context=_Settings.context)  # [missing-ssl-context]
    _make().set_up()
    HTTPSConnection("h", context=_Settings.context)
    client = _Client() if flag else None
    if client:
        client.disable()
        HTTPSConnection("h", context=_Settings.context)  # [missing-ssl-context]


class _Disabling:
    def __init__(self):
        _Settings.context = None


class _Switching:
    def __enter__(self):
        _Settings.context = None

    def __exit__(self, *exception):
        _Settings.context = ssl.create_default_context()

    def __call__(self):
        _Settings.context = ssl._create_unverified_context()


def by_methods_that_are_not_named():
    _Settings.context = ssl.create_default_context()
    _Disabling()
    HTTPSConnection("h", context=_Settings.context)  # [missing-ssl-context]
    _Settings.context = ssl.create_default_context()
    switching = _Switching()
    HTTPSConnection("h", context=_Settings.context)
    with switching:
        HTTPSConnection("h", context=_Settings.context)  # [missing-ssl-context]
    HTTPSConnection("h", context=_Settings.context)
    switching()
    HTTPSConnection("h", context=_Settings.context)  # [insecure-ssl-context]


def methods():
    client = _Client()
    client.reopen()
    client.reopen_weakened()
    client.reopen_emptied()
    client.reopen_forgotten()
    _Derived().reopen_again()
    _Owner().connect()
