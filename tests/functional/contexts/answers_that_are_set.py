"""Flags that are answers to tests: who has set one has set what goes with it, whatever was asked."""

import contextlib
import ssl
import urllib.parse
from http.client import HTTPConnection, HTTPSConnection


class Bool:
    def __init__(self):
        self.context = None
        self.secure = None

    def run(self, host):
        if self.secure:
            HTTPSConnection("h", context=self.context)
        self.secure = bool(host)
        self.context = ssl.create_default_context() if host else None


class Either:
    def __init__(self):
        self.context = None
        self.secure = False

    def run(self, host, forced):
        if self.secure:
            HTTPSConnection("h", context=self.context)
        self.secure = bool(host or forced)
        self.context = ssl.create_default_context() if self.secure else None


class Getter:
    def __init__(self):
        self.context = None
        self.secure = False

    @property
    def state(self):
        return self.secure

    def run(self, host):
        if self.state:
            HTTPSConnection("h", context=self.context)
        self.secure = bool(host)
        self.context = ssl.create_default_context() if host else None


class FetchUnderMethod:
    def __init__(self, url):
        self.set_url(url)

    def set_url(self, url):
        parsed = urllib.parse.urlsplit(url)
        self.secure = parsed.scheme == "https"
        self.context = ssl.create_default_context() if self.secure else None

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")

    def fetch(self, url):
        if url:
            self.set_url(url)


class FetchUnder:
    def __init__(self, url):
        self.url = url

    @property
    def url(self):
        return self._url

    @url.setter
    def url(self, url):
        parsed = urllib.parse.urlsplit(url)
        self._url = url
        self.secure = parsed.scheme == "https"
        self.context = ssl.create_default_context() if self.secure else None

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")

    def fetch(self, url):
        if url:
            self.url = url


class CalledKind:
    def __init__(self):
        self.secure = False
        self.context = None

    def redirect(self, url):
        self.secure = bool(url.count("s"))
        self.context = ssl.create_default_context() if self.secure else None

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class LapBoolAsked:
    def __init__(self):
        self.context = None
        self.secure = False

    def run(self, hosts):
        for host in hosts:
            if self.secure:
                HTTPSConnection("h", context=self.context)
            self.secure = bool(host)
            self.context = ssl.create_default_context() if self.secure else None


class LapSetter:
    def __init__(self):
        self.context = None
        self.secure = False

    def _set(self, url):
        self.secure = bool(url)
        self.context = ssl.create_default_context() if url else None

    def run(self, urls):
        for url in urls:
            if self.secure:
                HTTPSConnection("h", context=self.context)
            self._set(url)


def drive_bool():
    client = Bool()
    for one in ("x", "x", "", "x"):
        client.run(one)


def drive_either(tls, other):
    client = Either()
    client.run(tls, other)
    client.run(other, other)
    client.run(other, tls)
    client.run(other, tls)


def drive_getter(tls, other):
    client = Getter()
    client.run(tls)
    client.run(other)
    client.run(other)


def drive_fetch_under_method(tls):
    client = FetchUnderMethod("https://h" if tls else "http://h")
    client.connect()
    client.fetch("https://")
    client.connect()


def drive_fetch_under(tls):
    client = FetchUnder("https://h" if tls else "http://h")
    client.connect()
    client.fetch("https://")
    client.connect()


def drive_called_kind(tls):
    client = CalledKind()
    client.connect()
    client.redirect("127.0.0.1")
    client.connect()


def drive_lap_bool_asked():
    client = LapBoolAsked()
    client.run(["x", "x", ""])
    client.run(["x", "x", ""])


def drive_lap_setter():
    client = LapSetter()
    client.run(["https", "https", "", "https", "https"])
    client.run(["https", "https", "http"])


class Toggled:
    def __init__(self):
        self.secure = False
        self.context = None

    def toggle(self):
        self.secure = not self.secure
        self.context = ssl.create_default_context() if self.secure else None

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class ToggledBefore(Toggled):
    def toggle(self):
        self.context = ssl.create_default_context() if self.secure else None
        self.secure = not self.secure

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class ToggledByOld(Toggled):
    def toggle(self):
        was_secure = self.secure
        self.secure = not self.secure
        self.context = ssl.create_default_context() if was_secure else None

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class Level:
    def __init__(self, level):
        self.level = level
        self.secure = level > 3
        self.context = ssl.create_default_context() if self.secure else None

    def turn(self, level):
        self.secure = self.level > 1
        self.context = ssl.create_default_context() if self.level > 1 else None
        self.level = level

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class LevelBetween(Level):
    def turn(self, level):
        self.secure = self.level > 1
        self.level = level
        self.context = ssl.create_default_context() if self.level > 1 else None

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


def toggled():
    for cls in (Toggled, ToggledBefore, ToggledByOld):
        client = cls()
        for _ in range(3):
            client.connect()
            client.toggle()


def turned():
    for cls in (Level, LevelBetween):
        client = cls(5)
        for level in (0, 5, 0):
            client.connect()
            client.turn(level)


def of_an_earlier_lap(first, second):
    secure, context = False, None
    for host in (first, second, first, second):
        if secure:
            HTTPSConnection("h", context=context)
        secure = bool(host)
        context = ssl.create_default_context() if host else None


def of_an_earlier_lap_alone(first, second):
    secure, context = False, None
    for host in (first, second, first, second):
        if secure:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]
        secure = bool(host)
        if not host:
            context = ssl.create_default_context() if context is None else None


def _of_unknown_laps(hosts):
    secure, context = None, None
    for host in hosts:
        if secure:
            HTTPSConnection("h", context=context)
        secure = host
        context = ssl.create_default_context() if host else None


def _of_unknown_laps_otherwise(hosts):
    secure, context = None, None
    for host in hosts:
        if secure:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]
        secure = host
        context = None if host else ssl.create_default_context()


def of_unknown_laps(first, second):
    _of_unknown_laps([first, second, first])
    _of_unknown_laps_otherwise([first, second, first])


def answers_are_not_none(first, second):
    context = ssl.create_default_context()
    before = now = False
    for one in (first, second):
        before = now
        now = one is True
        if before is None:
            context = None
    return HTTPSConnection("h", context=context)
