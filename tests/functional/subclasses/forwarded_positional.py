"""A context may be among `*args` that are handed on to a parameter: the call that passes them is judged."""
import functools
import ssl
from http.client import HTTPSConnection


def _open(host, context=None):
    return HTTPSConnection(host, context=context)


def _both(*args, **kwargs):
    return _open(*args, **kwargs)


def _positional(*args):
    return _open(*args)


def _behind_host(host, *args):
    return _open(host, *args)


def _twice(host, *args, **kwargs):
    return _both(host, *args, **kwargs)


def _with_another(*args):
    return _open(*args, ssl.create_default_context())


class _Client:
    def __init__(self, host, context=None):
        self.connection = HTTPSConnection(host, context=context)

    @classmethod
    def create(cls, *args, **kwargs):
        return cls(*args, **kwargs)


class _Derived(_Client):
    def __init__(self, *args):
        super().__init__(*args)


class _ByName(_Client):
    def __init__(self, *args):
        self.made = True
        _Client.__init__(self, *args)


class _Caller:
    def open(self, host, context=None):
        return HTTPSConnection(host, context=context)


class _DerivedCaller(_Caller):
    def open(self, *args, **kwargs):
        return super().open(*args, **kwargs)


def _logged(function):
    @functools.wraps(function)
    def inner(*args, **kwargs):
        return function(*args, **kwargs)

    return inner


@_logged
def _decorated(host, context=None):
    return HTTPSConnection(host, context=context)


_both("h")  # [missing-ssl-context]
_both("h", ssl.create_default_context())
_both("h", ssl._create_unverified_context())  # [insecure-ssl-context]
_both("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
_both("h", context=ssl.create_default_context())

_positional("h")  # [missing-ssl-context]
_positional("h", ssl.create_default_context())
_positional("h", ssl._create_unverified_context())  # [insecure-ssl-context]
_positional("h", None)  # [missing-ssl-context]

_behind_host("h")  # [missing-ssl-context]
_behind_host("h", ssl.create_default_context())
_behind_host("h", ssl._create_unverified_context())  # [insecure-ssl-context]

_twice("h")  # [missing-ssl-context]
_twice("h", ssl.create_default_context())
_twice("h", ssl._create_unverified_context())  # [insecure-ssl-context]
_twice("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]

_with_another("h")

_Client.create("h")  # [missing-ssl-context]
_Client.create("h", ssl.create_default_context())
_Client.create("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]

_Derived("h")  # [missing-ssl-context]
_Derived("h", ssl.create_default_context())
_Derived("h", ssl._create_unverified_context())  # [insecure-ssl-context]

_ByName("h")  # [missing-ssl-context]
_ByName("h", ssl.create_default_context())
_ByName("h", ssl._create_unverified_context())  # [insecure-ssl-context]

_DerivedCaller().open("h")  # [missing-ssl-context]
_DerivedCaller().open("h", ssl.create_default_context())
_DerivedCaller().open("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]

_decorated("h")  # [missing-ssl-context]
_decorated("h", ssl.create_default_context())
_decorated("h", ssl._create_unverified_context())  # [insecure-ssl-context]
