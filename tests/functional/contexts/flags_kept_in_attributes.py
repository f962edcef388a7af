"""A test of an attribute agrees with the initialiser's test of the flag that it keeps, while no method changes it."""
import ssl
from http.client import HTTPSConnection


class MadeByFlag:
    def __init__(self, secure):
        self.secure = secure
        self._context = ssl.create_default_context() if secure else None

    def connect_if_secure(self):
        if self.secure:
            return HTTPSConnection("h", context=self._context)
        return None

    def connect_past_a_return(self):
        if not self.secure:
            return None
        return HTTPSConnection("h", context=self._context)

    def connect_anyway(self):
        return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]

    def connect_if_not(self):
        if self.secure:
            return None
        return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]


class WeakenedByFlag:
    def __init__(self, verify):
        self.verify = verify
        self._context = ssl.create_default_context()
        if not self.verify:
            self._context.check_hostname = False

    def connect(self):
        if self.verify:
            return HTTPSConnection("h", context=self._context)
        return HTTPSConnection("h", context=self._context)  # [insecure-ssl-context]


class FlagChangesLater:
    def __init__(self, secure):
        self.secure = secure
        self._context = ssl.create_default_context() if secure else None

    def claim(self):
        self.secure = True

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]
        return None


class FlagIsAnother:
    def __init__(self, secure, eager):
        self.eager = eager
        self._context = ssl.create_default_context() if secure else None

    def connect(self):
        if self.eager:
            return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]
        return None


def drive(tls, eager):
    made = MadeByFlag(tls)
    made.connect_if_secure()
    made.connect_past_a_return()
    made.connect_anyway()
    made.connect_if_not()
    WeakenedByFlag(tls).connect()
    later = FlagChangesLater(tls)
    later.claim()
    later.connect()
    FlagIsAnother(tls, eager).connect()
