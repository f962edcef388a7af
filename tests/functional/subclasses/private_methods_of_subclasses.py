"""A private method is run for a subclass that decides what those that call it ask, and so is a function inside."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Asked:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def wants_tls(self):
        return self.tls

    def get(self):
        if self.wants_tls():
            return self._open()
        return HTTPConnection("h")


class AskedForWhatItHas(_Asked):
    def _open(self):
        return HTTPSConnection("h", context=self.context)


class AskedForWhatASubclassSays(_Asked):
    def _open(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Always(AskedForWhatASubclassSays):
    def wants_tls(self):
        return True


class Upgraded:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def _open(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def get(self):
        if self.tls:
            return self._open()
        return HTTPConnection("h")


class UpgradedByASubclass(Upgraded):
    def get(self):
        self.tls = True
        return super().get()


class Plain:
    def secure(self):
        return False

    def get(self):
        if not self.secure():
            return HTTPConnection("h")

        def attempt():
            return HTTPSConnection("h")  # [missing-ssl-context]

        return attempt()


class Secure(Plain):
    def secure(self):
        return True


class PlainInABranch:
    def secure(self):
        return False

    def get(self):
        if self.secure():

            def attempt():
                return HTTPSConnection("h")  # [missing-ssl-context]

            return attempt()
        return HTTPConnection("h")


class SecureInABranch(PlainInABranch):
    def secure(self):
        return True


class NobodyIsSecure:
    def secure(self):
        return False

    def get(self):
        if self.secure():

            def attempt():
                return HTTPSConnection("h")

            return attempt()
        return HTTPConnection("h")


def fetched(tls):
    for kind in (AskedForWhatItHas, Always, Upgraded, UpgradedByASubclass):
        kind(tls).get()
    for kind in (Plain, Secure, PlainInABranch, SecureInABranch, NobodyIsSecure):
        kind().get()
