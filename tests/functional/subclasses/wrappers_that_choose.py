"""What a decorator's wrapper gives a forwarding function of its own accord is told where the decorated function is called."""
import functools
import ssl
from http.client import HTTPSConnection


def _insecure(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        kwargs["context"] = ssl._create_unverified_context()
        return function(*args, **kwargs)

    return wrapper


def _dropping(function):
    def wrapper(host, context=None):
        return function(host)

    return wrapper


def _by_default(function):
    def wrapper(host, **kwargs):
        kwargs.setdefault("context", ssl._create_unverified_context())
        return function(host, **kwargs)

    return wrapper


def _handing_on(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


def _verifying(verify):
    def decorate(function):
        def wrapper(host, context=None):
            context = ssl.create_default_context() if verify else ssl._create_unverified_context()
            return function(host, context=context)

        return wrapper

    return decorate


@_insecure
def _connect(host, context=None):
    return HTTPSConnection(host, context=context)


@_dropping
def _connect_dropped(host, context=None):
    return HTTPSConnection(host, context=context)


@_by_default
def _connect_by_default(host, context=None):
    return HTTPSConnection(host, context=context)


@_handing_on
def _connect_handed_on(host, context=None):
    return HTTPSConnection(host, context=context)


@_handing_on
@_insecure
def _connect_twice_wrapped(host, context=None):
    return HTTPSConnection(host, context=context)


@_verifying(False)
def _connect_unverified(host, context=None):
    return HTTPSConnection(host, context=context)


@_verifying(True)
def _connect_verified(host, context=None):
    return HTTPSConnection(host, context=context)


@_insecure
def _connect_by_its_own(host, context=None):
    return HTTPSConnection(host, context=ssl.create_default_context())


@_insecure
def _connect_by_its_own_bad(host, context=None):
    return HTTPSConnection(host, context=ssl._create_unverified_context())  # [insecure-ssl-context]


class _Client:
    @_insecure
    def connect(self, host, context=None):
        return HTTPSConnection(host, context=context)

    def go(self):
        return self.connect("h")  # [insecure-ssl-context]


def _through():
    return _connect("h")  # [insecure-ssl-context]


_connect("h")  # [insecure-ssl-context]
_connect("h", context=ssl.create_default_context())  # [insecure-ssl-context]
_connect_dropped("h", ssl.create_default_context())  # [missing-ssl-context]
_connect_by_default("h")  # [insecure-ssl-context]
_connect_by_default("h", context=ssl.create_default_context())
_connect_handed_on("h")  # [missing-ssl-context]
_connect_handed_on("h", context=ssl.create_default_context())
_connect_handed_on("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
_connect_twice_wrapped("h")  # [insecure-ssl-context]
_connect_unverified("h")  # [insecure-ssl-context]
_connect_verified("h")
_connect_by_its_own("h")
_connect_by_its_own_bad("h")
_Client().go()
_through()
