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


def methods():
    client = _Client()
    client.reopen()
    client.reopen_weakened()
    client.reopen_emptied()
    client.reopen_forgotten()
    _Derived().reopen_again()
