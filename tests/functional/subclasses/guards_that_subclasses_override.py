"""A guard that asks a method for a literal lets those instances pass whose class answers so, with what it has else."""

import ssl
from http.client import HTTPSConnection


class _Strict:
    def context(self):
        return ssl.create_default_context()

    def insecure(self):
        return False

    def connect(self):
        if self.insecure():
            return None
        return HTTPSConnection("h", context=self.context())

    def connect_or_raise(self):
        if self.insecure():
            raise ValueError(self)
        return HTTPSConnection("h", context=self.context())

    def connect_insecure(self):
        if not self.insecure():
            return None
        return HTTPSConnection("h", context=self.context())  # [insecure-ssl-context]


class _Lax(_Strict):
    def context(self):
        return ssl._create_unverified_context()

    def insecure(self):
        return True


class _Refused:
    def refused(self):
        return True

    def connect(self):
        if self.refused():
            raise ValueError(self)
        return HTTPSConnection("h")


class _Asked:
    def refused(self, host):
        return host == "h"

    def connect(self, host):
        if self.refused(host):
            raise ValueError(self)
        return HTTPSConnection("h")  # [missing-ssl-context]


class _Half:
    def context(self):
        return ssl.create_default_context()

    def insecure(self):
        return False

    def connect(self):
        if self.insecure():
            return None
        return HTTPSConnection("h", context=self.context())  # [insecure-ssl-context]


class _OverridesHalf(_Half):
    def context(self):
        return ssl._create_unverified_context()


def run():
    for cls in (_Strict, _Lax):
        client = cls()
        client.connect()
        client.connect_insecure()
        try:
            client.connect_or_raise()
        except ValueError:
            pass
    try:
        _Refused().connect()
    except ValueError:
        pass
    _Asked().connect("other")
    _Half().connect()
    _OverridesHalf().connect()
