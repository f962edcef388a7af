"""What a path has found of a class's value it has found of the instance's, which is the same, unless that has its own."""
import ssl
from http.client import HTTPSConnection


class ByMethod:
    _context = None

    @classmethod
    def shared(cls):
        if cls._context is None:
            cls._context = ssl.create_default_context()

    @classmethod
    def forget(cls):
        cls._context = None

    def connect(self):
        self.shared()
        HTTPSConnection("h", context=self._context)
        self.forget()
        HTTPSConnection("h", context=self._context)  # [missing-ssl-context]


class ByTest:
    _context = None

    @classmethod
    def shared(cls):
        if cls._context is None:
            cls._context = ssl.create_default_context()

    def connect(self):
        if self._context is None:
            self.shared()
        HTTPSConnection("h", context=self._context)


class ByType:
    _context = None

    def connect(self):
        cls = type(self)
        if cls._context is None:
            cls._context = ssl.create_default_context()
        HTTPSConnection("h", context=self._context)


class ByName:
    _context = None

    @staticmethod
    def shared():
        if ByName._context is None:
            ByName._context = ssl.create_default_context()

    def connect(self):
        self.shared()
        HTTPSConnection("h", context=self._context)


class Perhaps:
    _context = None

    @classmethod
    def shared(cls, wanted):
        if cls._context is None and wanted:
            cls._context = ssl.create_default_context()

    def connect(self, wanted):
        self.shared(wanted)
        HTTPSConnection("h", context=self._context)  # [missing-ssl-context]


class OfItsOwn:
    _context = None

    def __init__(self):
        self._context = None

    @classmethod
    def shared(cls):
        if cls._context is None:
            cls._context = ssl.create_default_context()

    def connect(self):
        self.shared()
        HTTPSConnection("h", context=self._context)  # [missing-ssl-context]


class Overridden:
    _context = None

    @classmethod
    def shared(cls):
        if Overridden._context is None:
            Overridden._context = ssl.create_default_context()

    def connect(self):
        self.shared()
        HTTPSConnection("h", context=self._context)  # [insecure-ssl-context]


class Overriding(Overridden):
    _context = ssl._create_unverified_context()


def each(wanted):
    for kind in (ByMethod, ByTest, ByType, ByName, OfItsOwn, Overridden, Overriding):
        kind().connect()
    Perhaps._context = None
    Perhaps().connect(wanted)
