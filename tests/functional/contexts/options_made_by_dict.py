"""What ``dict`` and ``list`` are handed is in what they make: given to nobody until others get that."""
# pylint: disable=missing-docstring
import ssl
from http.client import HTTPConnection, HTTPSConnection

_seen = []


def _keep(options):
    _seen.append(options)


class Called:
    def __init__(self, tls):
        self.context = None
        self.use_tls(tls)

    def use_tls(self, tls):
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()

    def open(self):
        if self.tls:
            return HTTPSConnection("h", **dict(context=self.context))
        return HTTPConnection("h")

    def open_otherwise(self):
        if not self.tls:
            return HTTPSConnection("h", **dict(context=self.context))  # [missing-ssl-context]
        return HTTPConnection("h")


class Named:
    def __init__(self, tls):
        self.options = {"context": None}
        self.use_tls(tls)

    def use_tls(self, tls):
        self.tls = tls
        if tls:
            self.options["context"] = ssl.create_default_context()

    def open(self):
        if self.tls:
            options = dict(self.options, timeout=3)
            return HTTPSConnection("h", **options)
        return HTTPConnection("h")


class _Loosening:
    def __init__(self):
        self.loose = False
        self.context = ssl.create_default_context()

    def loosen(self):
        self.loose = True
        self.apply()

    def apply(self):
        if self.loose:
            self.context.check_hostname = False


class Listed(_Loosening):
    def open(self):
        if self.loose:
            return None
        contexts = list([self.context])
        return HTTPSConnection("h", context=contexts[0])


class Kept(_Loosening):
    def keep(self):
        _keep(dict(context=self.context))

    def open(self):
        if self.loose:
            return None
        return HTTPSConnection("h", **dict(context=self.context))  # [insecure-ssl-context]


class KeptByName(_Loosening):
    def keep(self):
        options = dict(context=self.context)
        _seen.append(options)

    def open(self):
        if self.loose:
            return None
        return HTTPSConnection("h", **dict(context=self.context))  # [insecure-ssl-context]


class HandedBack(_Loosening):
    def options(self):
        return dict(context=self.context)

    def open(self):
        if self.loose:
            return None
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class OnlyUsed(_Loosening):
    def _options(self):
        return dict(context=self.context)

    def open(self):
        if self.loose:
            return None
        return HTTPSConnection("h", **self._options())


def _run():
    for tls in (True, False):
        client = Called(tls)
        client.open()
        client.open_otherwise()
        Named(tls).open()
    for kind in (Listed, Kept, KeptByName, OnlyUsed):
        client = kind()
        client.open()
        if kind in (Kept, KeptByName):
            client.keep()
            _seen.pop()["context"].check_hostname = False
        client.open()
    handed_back = HandedBack()
    handed_back.options()["context"].check_hostname = False
    handed_back.open()


def run():
    _run()
