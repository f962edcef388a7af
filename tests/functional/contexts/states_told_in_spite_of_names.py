"""What looks like more, or other, states of an instance than there are."""
# pylint: disable=missing-docstring
import ssl
from http.client import HTTPConnection, HTTPSConnection


class SetInManyWays:
    def __init__(self, tls):
        self.context = None
        self.set_tls(tls)

    def set_tls(self, tls):
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()

    def use_tls(self, tls):
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()

    def switch(self, tls):
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()

    def configure(self, tls):
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class NamedLikeABuiltin:
    def __init__(self, tls):
        self.context = None
        self.choose(tls)

    def choose(self, tls):
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()

    def load(self, path):
        with open(path, encoding="utf-8") as file:
            return file.read()

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class NamedLikeNothing:
    def __init__(self, tls):
        self.context = None
        self.choose(tls)

    def choose(self, tls):
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()

    def load(self, path):
        with open(path, encoding="utf-8") as file:
            return file.read()

    def opened(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class BoundToItself:
    def __init__(self, tls):
        self.context = None
        self.choose(tls)

    def choose(self, tls):
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()

    def describe(self):
        context = self.context
        context = context or ssl.create_default_context()
        return context.check_hostname

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class BoundOnce:
    def __init__(self, tls):
        self.context = None
        self.choose(tls)

    def choose(self, tls):
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()

    def describe(self):
        context = self.context or ssl.create_default_context()
        return context.check_hostname

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class FlagGivenAway:
    def __init__(self, url):
        self._set_url(url)

    @property
    def is_secure(self):
        return self.secure

    def _set_url(self, url):
        self.secure = url.startswith("https:")
        self.context = ssl.create_default_context() if self.is_secure else None

    def follow(self, url):
        self._set_url(url)

    def open(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class OpenedByAnother:
    def __init__(self, tls):
        self.context = None
        self.choose(tls)

    def choose(self, tls):
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()

    def open(self):
        if self.tls:
            return self._open_tls()
        return HTTPConnection("h")

    def _open_tls(self):
        return HTTPSConnection("h", context=self.context)


class NamedByText:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def force(self):
        self.tls = True
        return getattr(self, "open")()

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


def drive(tls):
    for kind in (SetInManyWays, NamedLikeABuiltin, BoundToItself, BoundOnce, OpenedByAnother):
        kind(tls).open()
    NamedLikeNothing(tls).opened()
    NamedByText(tls).force()
    client = FlagGivenAway("http://h")
    client.open()
    client.follow("https://h")
    client.open()
