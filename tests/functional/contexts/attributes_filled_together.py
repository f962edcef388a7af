"""A method that sets one attribute and fills another one in place has done both, or neither."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class Fills:
    def __init__(self):
        self.factory = HTTPConnection
        self.kw = {"timeout": 3}

    def enable_tls(self):
        self.factory = HTTPSConnection
        self.kw["context"] = ssl.create_default_context()

    def open(self):
        return self.factory("h", **self.kw)


class Cleared:
    def __init__(self):
        self.factory = HTTPConnection
        self.kw = {"timeout": 3}

    def enable_tls(self):
        self.factory = HTTPSConnection
        self.kw["context"] = ssl.create_default_context()

    def clear(self):
        self.kw.clear()

    def open_cleared(self):
        return self.factory("h", **self.kw)  # [missing-ssl-context]


class Perhaps:
    def __init__(self):
        self.factory = HTTPConnection
        self.kw = {"timeout": 3}

    def enable_tls(self, verify):
        self.factory = HTTPSConnection
        if verify:
            self.kw["context"] = ssl.create_default_context()

    def open(self):
        return self.factory("h", **self.kw)  # [missing-ssl-context]


class Loosened:
    def __init__(self):
        self.factory = HTTPConnection
        self.kw = {"timeout": 3}

    def enable_tls(self):
        self.factory = HTTPSConnection
        self.kw["context"] = ssl.create_default_context()

    def loosen(self):
        self.factory = HTTPSConnection
        self.kw["context"] = ssl._create_unverified_context()

    def open(self):
        return self.factory("h", **self.kw)  # [insecure-ssl-context]


class Either:
    def __init__(self):
        self.factory = HTTPConnection
        self.kw = {"timeout": 3}
        self.port = 80

    def secure(self):
        self.factory = HTTPSConnection
        self.port = 443

    def fill(self):
        self.kw["context"] = ssl.create_default_context()
        self.port = 443

    def open(self):
        return self.factory("h", **self.kw)  # [missing-ssl-context]


class Weakened:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.factory = HTTPConnection

    def enable(self):
        self.factory = HTTPSConnection
        self.context.check_hostname = True

    def weaken(self):
        self.context.check_hostname = False
        self.factory = HTTPConnection

    def both(self):
        self.weaken()
        self.factory = HTTPSConnection

    def open(self):
        return self.factory("h", context=self.context)  # [insecure-ssl-context]


def drive(verify):
    fills, cleared, loosened, weakened, perhaps = Fills(), Cleared(), Loosened(), Weakened(), Perhaps()
    either = Either()
    fills.open()
    fills.enable_tls()
    fills.open()
    cleared.enable_tls()
    cleared.clear()
    cleared.open_cleared()
    loosened.enable_tls()
    loosened.open()
    loosened.loosen()
    loosened.open()
    weakened.enable()
    weakened.open()
    weakened.both()
    weakened.open()
    perhaps.enable_tls(verify)
    perhaps.open()
    either.secure()
    either.open()
