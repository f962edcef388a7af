"""A test of an argument agrees with one of the attribute that keeps it, and with one in a closure."""
import ssl
from http.client import HTTPSConnection


class _Configuration:
    def __init__(self, tls):
        self._tls = tls

    def is_tls(self):
        return self._tls

    def is_ssl(self):
        return not self._tls


class _Kept:
    def __init__(self, configuration, level):
        self.configuration = configuration
        self.level = level
        self.context = ssl.create_default_context() if configuration.is_tls() else None
        self.of_level = ssl.create_default_context() if level > 1 else None

    def connect(self):
        if self.configuration.is_tls():
            HTTPSConnection("h", context=self.context)
        if self.configuration.is_ssl():
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def connect_by_level(self):
        if self.level > 1:
            HTTPSConnection("h", context=self.of_level)
        if self.level > 0:
            HTTPSConnection("h", context=self.of_level)  # [missing-ssl-context]


class _Swapped:
    def __init__(self, configuration):
        self.configuration = configuration
        self.context = ssl.create_default_context() if configuration.is_tls() else None

    def swap(self, configuration):
        self.configuration = configuration

    def connect(self):
        if self.configuration.is_tls():
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def _in_closure(configuration):
    context = ssl.create_default_context() if configuration.is_tls() else None

    def connect():
        if configuration.is_tls():
            HTTPSConnection("h", context=context)
        else:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]

    return connect


def use(tls):
    make = globals()["_Configuration"]
    for level in (0, 1, 2):
        kept = _Kept(make(tls), level)
        kept.connect()
        kept.connect_by_level()
    swapped = _Swapped(make(tls))
    swapped.swap(make(not tls))
    swapped.connect()
    _in_closure(make(tls))()
