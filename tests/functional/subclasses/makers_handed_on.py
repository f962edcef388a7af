"""What a parameter makes when it is called is judged at the call that passes the maker, or leaves it to the default."""

import functools
import ssl
from http.client import HTTPSConnection


def _connect(host, make_context=ssl.create_default_context):
    return HTTPSConnection(host, context=make_context())


def _connect_by(host, make_context):
    return HTTPSConnection(host, context=make_context())


def _connect_if(host, make_context=None):
    context = make_context() if make_context else ssl.create_default_context()
    return HTTPSConnection(host, context=context)


class _Client:
    def __init__(self, factory=ssl.create_default_context):
        self.connection = HTTPSConnection("h", context=factory())


class _Connection(HTTPSConnection):
    def __init__(self, host, factory=ssl.create_default_context):
        super().__init__(host, context=factory(cafile=None))


def _loose(cafile=None):
    context = ssl.create_default_context(cafile=cafile)
    context.check_hostname = False
    return context


def _strict():
    return ssl.create_default_context()


def _nothing():
    return None


def made_by():
    _connect("h")
    _connect("h", make_context=ssl._create_unverified_context)  # [insecure-ssl-context]
    _connect("h", _loose)  # [insecure-ssl-context]
    _connect("h", _strict)
    _connect("h", lambda: ssl._create_unverified_context())  # [insecure-ssl-context]
    _connect("h", functools.partial(ssl.SSLContext, ssl.PROTOCOL_TLS))  # [insecure-ssl-context]
    _connect("h", functools.partial(ssl.SSLContext, ssl.PROTOCOL_TLS_CLIENT))
    _connect("h", _nothing)  # [missing-ssl-context]
    _connect_by("h", _loose)  # [insecure-ssl-context]
    _connect_by("h", _strict)
    _connect_if("h")
    _connect_if("h", _loose)  # [insecure-ssl-context]
    _connect_if("h", _strict)
    _Client()
    _Client(_loose)  # [insecure-ssl-context]
    _Client(factory=_strict)
    _Connection("h")
    _Connection("h", factory=_loose)  # [insecure-ssl-context]


def _traced(function):
    @functools.wraps(function)
    def wrapper(*arguments, **keywords):
        return function(*arguments, **keywords)

    return wrapper


@_traced
def _make():
    return ssl._create_unverified_context()


@_traced
def _make_well():
    return ssl.create_default_context()


@_traced
def _open(context):
    return HTTPSConnection("h", context=context)


def decorated():
    HTTPSConnection("h", context=_make())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_make_well())
    _open(_make())  # [insecure-ssl-context]
    _open(_make_well())
    _connect("h", _make)  # [insecure-ssl-context]
    _connect("h", _make_well)
