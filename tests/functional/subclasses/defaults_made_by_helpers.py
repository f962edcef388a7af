"""A default that a function of the program makes counts where a call leaves the argument out, as one written out does."""
import functools
import http.client
import ssl


def _lax():
    return ssl._create_unverified_context()


def _strict():
    return ssl.create_default_context()


def _made(verify=True):
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
    return context


def _by_helper(host, context=_lax()):
    return http.client.HTTPSConnection(host, context=context)


def _by_strict_helper(host, context=_strict()):
    return http.client.HTTPSConnection(host, context=context)


def _by_flag(host, context=_made(verify=False)):
    return http.client.HTTPSConnection(host, context=context)


def _by_default_flag(host, context=_made()):
    return http.client.HTTPSConnection(host, context=context)


def _by_lambda(host, context=(lambda: _lax())()):
    return http.client.HTTPSConnection(host, context=context)


def _by_options(host, options=dict(context=_lax())):
    return http.client.HTTPSConnection(host, **options)


def _weakened_inside(host, context=_strict()):
    context.check_hostname = False
    return http.client.HTTPSConnection(host, context=context)  # [insecure-ssl-context]


class _Connection(http.client.HTTPSConnection):
    def __init__(self, host, context=_lax()):
        super().__init__(host, context=context)


class _Client:
    def open(self, host, context=_lax()):
        return http.client.HTTPSConnection(host, context=context)


def connect():
    _by_helper("h")  # [insecure-ssl-context]
    _by_helper("h", context=_made())
    _by_strict_helper("h")
    _by_flag("h")  # [insecure-ssl-context]
    _by_default_flag("h")
    _by_lambda("h")  # [insecure-ssl-context]
    _by_options("h")  # [insecure-ssl-context]
    _by_options("h", {"context": _made()})
    _weakened_inside("h")
    _Connection("h")  # [insecure-ssl-context]
    _Connection("h", context=_made())
    _Client().open("h")  # [insecure-ssl-context]
    functools.partial(_by_helper, "h")()  # [insecure-ssl-context]
