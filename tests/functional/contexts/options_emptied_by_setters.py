"""A setter keeps its argument as a flag, and under it puts the context into a mapping that stays, or takes it out."""
# pylint: disable=missing-docstring
import json
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Pops:
    def __init__(self, secure):
        self.options = {"timeout": 3}
        self.set_secure(secure)

    def set_secure(self, secure):
        self.secure = secure
        if secure:
            self.options["context"] = ssl.create_default_context()
        else:
            self.options.pop("context", None)

    def open(self):
        if self.secure:
            return HTTPSConnection("h", **self.options)
        return HTTPConnection("h", **self.options)

    def open_anyway(self):
        return HTTPSConnection("h", **self.options)  # [missing-ssl-context]


class PopsUnderTheFlag(Pops):
    def set_secure(self, secure):
        self.secure = secure
        if not secure:
            self.options["context"] = ssl.create_default_context()
        else:
            self.options.pop("context", None)

    def open(self):
        if self.secure:
            return HTTPSConnection("h", **self.options)  # [missing-ssl-context]
        return None


class PopsAnyTime(Pops):
    def forget(self):
        self.options.pop("context", None)

    def open(self):
        if self.secure:
            return HTTPSConnection("h", **self.options)  # [missing-ssl-context]
        return None


class Deletes:
    def __init__(self, secure):
        self.options = {}
        self.set_secure(secure)

    def set_secure(self, secure):
        self.secure = secure
        if secure:
            self.options["context"] = ssl.create_default_context()
        elif "context" in self.options:
            del self.options["context"]

    def open(self):
        if self.secure:
            return HTTPSConnection("h", **self.options)
        return HTTPConnection("h", json.dumps(self.options) and None)


class Clears:
    def __init__(self, url):
        self.tls = {}
        self.set_url(url)

    def set_url(self, url):
        self.scheme, _, self.host = url.partition("://")
        self.tls.clear()
        if self.scheme == "https":
            self.tls["context"] = ssl.create_default_context()

    def open(self):
        if self.scheme == "https":
            return HTTPSConnection(self.host, **self.tls)
        return HTTPConnection(self.host)

    def open_by_host(self):
        if self.host == "h":
            return HTTPSConnection(self.host, **self.tls)  # [missing-ssl-context]
        return None


class WithClass:
    def __init__(self, tls):
        self.kwargs = {"timeout": 3}
        self.configure(tls)

    def configure(self, tls):
        if tls:
            self.factory = HTTPSConnection
            self.kwargs["context"] = ssl.create_default_context()
        else:
            self.factory = HTTPConnection
            self.kwargs.pop("context", None)

    def open(self):
        return self.factory("h", **self.kwargs)


class WithProperty:
    def __init__(self, secure):
        self.options = {}
        self.secure = secure

    @property
    def secure(self):
        return self._secure

    @secure.setter
    def secure(self, value):
        self._secure = value
        if value:
            self.options["context"] = ssl.create_default_context()
        else:
            self.options.pop("context", None)

    def open(self):
        if self.secure:
            return HTTPSConnection("h", **self.options)
        return HTTPConnection("h", **self.options)


_given = []


def _keep(options):
    _given.append(options)


def _empty_all():
    for options in _given:
        options.clear()


class GivesItToOthers:
    def __init__(self, secure):
        self.options = {}
        self.set_secure(secure)

    def set_secure(self, secure):
        self.secure = secure
        if secure:
            self.options["context"] = ssl.create_default_context()
        else:
            self.options.pop("context", None)
        _keep(self.options)

    def open(self):
        if self.secure:
            return HTTPSConnection("h", **self.options)  # [missing-ssl-context]
        return None


class _Session(HTTPConnection):
    def __init__(self, host, context=None):
        super().__init__(host)
        if context is not None:
            context.check_hostname = False


class GivesItToItsOwnClass:
    def __init__(self, secure):
        self.options = {}
        self.set_secure(secure)

    def set_secure(self, secure):
        self.secure = secure
        if secure:
            self.options["context"] = ssl.create_default_context()
        else:
            self.options.pop("context", None)

    def open_plain(self):
        return _Session("h", **self.options)

    def open(self):
        if self.secure:
            return HTTPSConnection("h", **self.options)  # [insecure-ssl-context]
        return None


def drive(secure):
    for kind in (Pops, PopsUnderTheFlag, Deletes, WithClass, WithProperty):
        kind(secure).open()
    Pops(secure).open_anyway()
    switched = PopsAnyTime(secure)
    switched.forget()
    switched.open()
    client = Pops(not secure)
    client.set_secure(secure)
    client.open()
    reader = Clears("https://h" if secure else "http://h")
    reader.open()
    reader.open_by_host()
    given = GivesItToOthers(secure)
    _empty_all()
    given.open()
    own = GivesItToItsOwnClass(secure)
    own.open_plain()
    own.open()
