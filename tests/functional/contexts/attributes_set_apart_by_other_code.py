"""Code that gets an instance between two assignments finds one of them done and not the other, however it gets it."""

import functools
import http.client
import logging
import ssl
import threading

LOG = logging.getLogger(__name__)


def _open(client):
    client.open()


def _register(client):
    LOG.debug("registered %s", client.host)


class _ByMethodsOfMethods:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.verify = True

    def weaken(self):
        self.context = ssl._create_unverified_context()
        self._announce()
        self.verify = False

    def _announce(self):
        self._tell()

    def _tell(self):
        _open(self)

    def open(self):
        if self.verify:
            http.client.HTTPSConnection("localhost", context=self.context)  # [insecure-ssl-context]


class _ByAnotherName:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.verify = True

    def weaken(self):
        client = self
        self.context = ssl._create_unverified_context()
        _open(client)
        self.verify = False

    def open(self):
        if self.verify:
            http.client.HTTPSConnection("localhost", context=self.context)  # [insecure-ssl-context]


class _ByAFunctionInside:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.verify = True

    def weaken(self):
        def tell():
            _open(self)

        self.context = ssl._create_unverified_context()
        tell()
        self.verify = False

    def open(self):
        if self.verify:
            http.client.HTTPSConnection("localhost", context=self.context)  # [insecure-ssl-context]


class _ByAPartial:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.verify = True

    def weaken(self):
        tell = functools.partial(_open, self)
        self.context = ssl._create_unverified_context()
        tell()
        self.verify = False

    def open(self):
        if self.verify:
            http.client.HTTPSConnection("localhost", context=self.context)  # [insecure-ssl-context]


class _ByASetter:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.verify = True

    @property
    def mode(self):
        return 0

    @mode.setter
    def mode(self, _value):
        _open(self)

    def weaken(self):
        self.context = ssl._create_unverified_context()
        self.mode = 1
        self.verify = False

    def open(self):
        if self.verify:
            http.client.HTTPSConnection("localhost", context=self.context)  # [insecure-ssl-context]


class _ByItsOwnMethod:
    """It has the name of a logger's method."""

    def __init__(self):
        self.context = ssl.create_default_context()
        self.verify = True

    @staticmethod
    def error(client):
        _open(client)

    def weaken(self):
        self.context = ssl._create_unverified_context()
        self.error(self)
        self.verify = False

    def open(self):
        if self.verify:
            http.client.HTTPSConnection("localhost", context=self.context)  # [insecure-ssl-context]


class _BetweenTwoPairs:
    """What is handed on has its host and port, and no flag yet."""

    def __init__(self):
        self.host = "localhost"
        self.port = 443
        _register(self)
        self.verify = True
        self.context = ssl.create_default_context()

    def weaken(self):
        self.host = "localhost"
        self.port = 8443
        _register(self)
        self.verify = False
        self.context = ssl._create_unverified_context()

    def open(self):
        if self.verify:
            http.client.HTTPSConnection(self.host, self.port, context=self.context)


class _Pool:
    def __init__(self, size, client):
        self.size = size
        self.client = client


class _UnderALock:
    def __init__(self):
        self._lock = threading.Lock()
        self.pool = _Pool(4, client=self)
        self.host = "localhost"
        self.verify = True
        self.context = ssl.create_default_context()

    def weaken(self):
        with self._lock:
            LOG.debug("weakened: %s" % self)
            LOG.debug("%s weakened: %s" % ("lock", self))
            self.verify = False
            self.context = ssl._create_unverified_context()
            _register(self)

    def open(self):
        if self.verify:
            http.client.HTTPSConnection("localhost", context=self.context)


def weakened():
    for kind in (
        *(_ByMethodsOfMethods, _ByAnotherName, _ByAFunctionInside, _ByAPartial, _ByASetter, _ByItsOwnMethod),
        *(_BetweenTwoPairs, _UnderALock),
    ):
        client = kind()
        client.open()
        client.weaken()
        client.open()
