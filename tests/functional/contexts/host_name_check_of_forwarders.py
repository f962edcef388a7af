"""A forwarder that switches the host name check off of its own accord is reported inside; who leaves the context out isn't, too."""
# not run from 3.12: the argument is gone
import functools
import ssl
from http.client import HTTPSConnection


def _connect(host, context=None):
    return HTTPSConnection(host, context=context, check_hostname=False)  # [insecure-ssl-context]


_connect_by_lambda = lambda host, context=None: HTTPSConnection(host, context=context, check_hostname=False)  # [insecure-ssl-context]
_connect_by_partial = functools.partial(HTTPSConnection, check_hostname=False)


class _Connection(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        kwargs["check_hostname"] = False
        super().__init__(*args, **kwargs)  # [insecure-ssl-context]


class _ByDefault(HTTPSConnection):
    def __init__(self, host, **kwargs):
        options = {"check_hostname": False}
        options.update(kwargs)
        super().__init__(host, **options)  # [insecure-ssl-context]


class _Mixin:
    def __init__(self, host, **kwargs):
        super().__init__(host, check_hostname=False, **kwargs)  # [insecure-ssl-context]


class _Mixed(_Mixin, HTTPSConnection):
    pass


def _handing_on(host, context=None, check=None):
    return HTTPSConnection(host, context=context, check_hostname=check)


def _handing_on_by_default(host, context=None, check=False):
    return HTTPSConnection(host, context=context, check_hostname=check)


def _choosing_for_another(host, context=None):
    return _handing_on(host, context, False)  # [insecure-ssl-context]


def _weak_by_choice(host, context=None, weak=False):
    if weak:
        return HTTPSConnection(host, context=context, check_hostname=False)  # [insecure-ssl-context]
    return HTTPSConnection(host, context=context)


def _made_for(check):
    def connect(host, context=None):
        return HTTPSConnection(host, context=context, check_hostname=check)

    return connect


def _weakened(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        kwargs["check_hostname"] = False
        return function(*args, **kwargs)

    return wrapper


@_weakened
def _decorated(host, context=None, check_hostname=None):
    return HTTPSConnection(host, context=context, check_hostname=check_hostname)


_connect("h")
_connect("h", None)
_connect("h", ssl.create_default_context())
_connect("h", ssl._create_unverified_context())  # [insecure-ssl-context]
_connect_by_lambda("h")
_connect_by_partial("h")  # [insecure-ssl-context]
_Connection("h")
_Connection("h", context=ssl.create_default_context())
_ByDefault("h")
_ByDefault("h", context=ssl.create_default_context(), check_hostname=True)
_ByDefault("h", check_hostname=None)  # [missing-ssl-context]
_Mixed("h")
_handing_on("h")  # [missing-ssl-context]
_handing_on("h", check=False)  # [insecure-ssl-context]
_handing_on_by_default("h")  # [insecure-ssl-context]
_handing_on_by_default("h", ssl.create_default_context())  # [insecure-ssl-context]
_choosing_for_another("h")
_weak_by_choice("h")  # [missing-ssl-context]
_weak_by_choice("h", weak=True)
_made_for(False)("h")  # [insecure-ssl-context]
_made_for(None)("h")  # [missing-ssl-context]
_decorated("h")  # [insecure-ssl-context]
