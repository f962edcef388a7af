"""Methods that an initialiser keeps under another name: what it has found out goes with them."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Once:
    def __init__(self, tls):
        if tls:
            self.context = ssl.create_default_context()
            self.open = self._tls
        else:
            self.context = None
            self.open = self._plain

    def _tls(self):
        return HTTPSConnection("h", context=self.context)

    def _plain(self):
        return HTTPConnection("h")


class Wrong:
    def __init__(self, tls, other):
        self.context = ssl.create_default_context() if tls else None
        self.open = self._tls if other else self._plain

    def _tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def _plain(self):
        return HTTPConnection("h")


class Renewed:
    def __init__(self, tls):
        self.context = None
        self.open = self._plain
        if tls:
            self.context = ssl.create_default_context()
            self.open = self._tls

    def renew(self, verify):
        self.context = ssl.create_default_context() if verify else None

    def _tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def _plain(self):
        return HTTPConnection("h")


class Tested:
    def __init__(self, tls):
        self.context = ssl.create_default_context() if tls else None
        self.open = self._plain
        if self.context:
            self.open = self._tls

    def renew(self, verify):
        self.context = ssl.create_default_context() if verify else None

    def _tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def _plain(self):
        return HTTPConnection("h")


class Held:
    def __init__(self, tls):
        self.context = ssl.create_default_context() if tls else None
        self.openers = {}
        if self.context:
            self.openers["tls"] = self._tls
        self.openers["plain"] = self._plain

    def open(self):
        return [one() for one in self.openers.values()]

    def _tls(self):
        return HTTPSConnection("h", context=self.context)

    def _plain(self):
        return HTTPConnection("h")


def drive(flag, other):
    Once(flag).open()
    Wrong(flag, other).open()
    renewed = Renewed(flag)
    renewed.renew(other)
    renewed.open()
    tested = Tested(flag)
    tested.renew(other)
    tested.open()
    Held(flag).open()
