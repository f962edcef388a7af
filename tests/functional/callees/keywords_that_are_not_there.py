"""A call that names a parameter which the function does not have raises, and constructs nothing."""
import ssl
from http.client import HTTPSConnection


class _Client:
    def __init__(self, host, tls=None):
        self.connection = HTTPSConnection(host, context=tls)

    @classmethod
    def make(cls, host):
        return cls(host, tls=ssl.create_default_context())

    @classmethod
    def make_weak(cls, host):
        return cls(host, tls=None)  # [missing-ssl-context]


class _Renamed(_Client):
    def __init__(self, host, secure=None):
        super().__init__(host, secure)


def _first(host, tls=None):
    HTTPSConnection(host, context=tls)


def _second(host, secure=None):
    HTTPSConnection(host, context=secure)


def _third(host, tls=None, /, **_more):
    HTTPSConnection(host, context=tls)


def use():
    _Client.make("h")
    _Client.make_weak("h")
    for make in (_Renamed.make, _Renamed.make_weak):
        try:
            make("h")
        except TypeError:
            pass
    for function in (_first, _second):
        try:
            function("h", tls=ssl.create_default_context())
        except TypeError:
            pass


def fall_back():
    context = ssl.create_default_context()
    try:
        _second("h", tls=context)
    except TypeError:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def by_place_only():
    _third("h", tls=ssl.create_default_context())  # [missing-ssl-context]
    _third("h", ssl.create_default_context())


def given_twice():
    try:
        _first("h", None, tls=ssl.create_default_context())
    except TypeError:
        pass


class _Meta(type):
    def __call__(cls, *args, flavour=None, **keywords):
        return super().__call__(*args, **keywords)


class _Made(metaclass=_Meta):
    def __init__(self, host, tls=None):
        HTTPSConnection(host, context=tls)


def take_by_metaclass():
    _Made("h", flavour=1)  # [missing-ssl-context]
    _Made("h", flavour=1, tls=ssl.create_default_context())
    HTTPSConnection("h")  # [missing-ssl-context]
