"""`x = make() if x is None else x` leaves `x` alone where it is something, as `if x is None: x = make()` does."""
# pylint: disable=missing-docstring, protected-access, global-statement, invalid-name, unnecessary-direct-lambda-call
import ssl
from http.client import HTTPConnection, HTTPSConnection

_shared = None
_other_way = None
_lax = None


def _context():
    global _shared
    _shared = ssl.create_default_context() if _shared is None else _shared
    return _shared


def shared():
    context = _context()
    if context:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h")


def the_other_way_round():
    global _other_way
    _other_way = _other_way if _other_way is None else ssl.create_default_context()
    HTTPSConnection("h", context=_other_way)  # [missing-ssl-context]


def lax():
    global _lax
    _lax = ssl._create_unverified_context() if _lax is None else _lax
    HTTPSConnection("h", context=_lax)  # [insecure-ssl-context]


def local(tls):
    context = ssl.create_default_context() if tls else None
    context = context if context is not None else ssl.create_default_context()
    HTTPSConnection("h", context=context)


def local_of_another(tls):
    context = ssl.create_default_context() if tls else None
    context = context if tls is not None else ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def handed_in(tls):
    def _open(context=None):
        context = ssl.create_default_context() if context is None else context
        HTTPSConnection("h", context=context)

    _open(ssl.create_default_context() if tls else None)
    _open(ssl._create_unverified_context() if tls else None)  # [insecure-ssl-context]


class Lazy:
    def __init__(self):
        self.context = None

    def connect(self):
        self.context = ssl.create_default_context() if self.context is None else self.context
        return (lambda: HTTPSConnection("h", context=self.context))()

    def close(self):
        self.context = None


class OnForAll:
    tls = False
    context = None

    @classmethod
    def on(cls):
        cls.tls = True
        cls.context = ssl.create_default_context() if cls.context is None else cls.context

    @classmethod
    def off(cls):
        cls.tls = False
        cls.context = None

    @classmethod
    def connect(cls):
        if cls.tls:
            return HTTPSConnection("h", context=cls.context)
        return HTTPConnection("h")


class OffForAll:
    tls = False
    context = None

    @classmethod
    def on(cls):
        cls.tls = True
        cls.context = cls.context if cls.context is None else ssl.create_default_context()

    @classmethod
    def off(cls):
        cls.tls = False
        cls.context = None

    @classmethod
    def connect(cls):
        if cls.tls:
            return HTTPSConnection("h", context=cls.context)  # [missing-ssl-context]
        return HTTPConnection("h")


def by_classes():
    lazy = Lazy()
    lazy.connect()
    lazy.close()
    lazy.connect()
    for cls in (OnForAll, OffForAll):
        cls.on()
        cls.connect()
        cls.off()
        cls.connect()
