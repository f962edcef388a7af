"""The eighth argument of Python 2's class is the context for subclasses, too, and where either may be meant."""
# not run: there is no httplib in Python 3
import ssl

import httplib

try:
    import httplib as either
except ImportError:
    import http.client as either

bad = ssl._create_unverified_context()
good = ssl.create_default_context()


class Inherits(httplib.HTTPSConnection):
    timeout = 3


class BySuper(httplib.HTTPSConnection):
    def __init__(self, host):
        super(BySuper, self).__init__(host, 443, None, None, True, 10, None, bad)  # [insecure-ssl-context]


class ByName(httplib.HTTPSConnection):
    def __init__(self, host):
        httplib.HTTPSConnection.__init__(self, host, 443, None, None, True, 10, None, bad)  # [insecure-ssl-context]


def inherited():
    return Inherits("h", 443, None, None, True, 10, None, bad)  # [insecure-ssl-context]


def seven():
    return Inherits("h", 443, None, None, True, 10, None)  # [missing-ssl-context]


def after():
    connection = Inherits("h", 443, None, None, True, 10, None, good)
    return connection, httplib.HTTPSConnection("h")  # [missing-ssl-context]


def direct():
    return httplib.HTTPSConnection("h", 443, None, None, True, 10, None, bad)  # [insecure-ssl-context]


def from_either():
    return either.HTTPSConnection("h", 443, None, None, True, 10, None, bad)  # [insecure-ssl-context]


def seven_from_either():
    return either.HTTPSConnection("h", 443, None, None, True, 10, None)  # [missing-ssl-context]


def safe_from_either():
    return either.HTTPSConnection("h", 443, None, None, True, 10, None, good)
