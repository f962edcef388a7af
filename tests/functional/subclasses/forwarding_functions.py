"""A function that forwards a parameter is silent inside and judged at its calls: functions, methods, lambdas, partials."""
import functools
import ssl
from http.client import HTTPConnection, HTTPSConnection


def _open(host, context=None):
    return HTTPSConnection(host, context=context)


def _open_required(host, context):
    return HTTPSConnection(host, context=context)


def _open_keywords(host, **options):
    return HTTPSConnection(host, **options)


def _open_keyword_only(host, *, tls=None):
    return HTTPSConnection(host, context=tls)


def _open_in_two_steps(host, context=None):
    return _open(host, context)


def _open_plain(host, context=None):
    return HTTPConnection(host)


def _open_or_verified(host, context=None):
    return HTTPSConnection(host, context=context or ssl.create_default_context())


def by_function():
    _open("h")  # [missing-ssl-context]
    _open("h", None)  # [missing-ssl-context]
    _open("h", context=None)  # [missing-ssl-context]
    _open("h", ssl.create_default_context())
    _open("h", context=ssl.create_default_context())
    _open("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _open(context=ssl._create_unverified_context(), host="h")  # [insecure-ssl-context]


def by_required_parameter():
    _open_required("h", None)  # [missing-ssl-context]
    _open_required("h", ssl.create_default_context())
    _open_required("h", ssl._create_unverified_context())  # [insecure-ssl-context]


def by_keywords():
    _open_keywords("h")  # [missing-ssl-context]
    _open_keywords("h", timeout=3)  # [missing-ssl-context]
    _open_keywords("h", context=ssl.create_default_context())
    _open_keywords("h", **{"context": ssl._create_unverified_context()})  # [insecure-ssl-context]


def by_keyword_only():
    _open_keyword_only("h")  # [missing-ssl-context]
    _open_keyword_only("h", tls=ssl.create_default_context())
    _open_keyword_only("h", tls=ssl._create_unverified_context())  # [insecure-ssl-context]


def by_two_steps():
    _open_in_two_steps("h")  # [missing-ssl-context]
    _open_in_two_steps("h", ssl.create_default_context())
    _open_in_two_steps("h", ssl._create_unverified_context())  # [insecure-ssl-context]


def not_forwarded():
    _open_plain("h")
    _open_plain("h", ssl._create_unverified_context())


def filled_in():
    _open_or_verified("h")
    _open_or_verified("h", None)
    _open_or_verified("h", ssl._create_unverified_context())  # [insecure-ssl-context]


def by_lambda():
    opener = lambda host, context=None: HTTPSConnection(host, context=context)
    opener("h")  # [missing-ssl-context]
    opener("h", ssl.create_default_context())
    opener("h", ssl._create_unverified_context())  # [insecure-ssl-context]


def by_partial():
    opener = functools.partial(_open, "h")
    opener()  # [missing-ssl-context]
    opener(ssl.create_default_context())
    opener(context=ssl._create_unverified_context())  # [insecure-ssl-context]


def by_positional_sequence():
    arguments = ("h", ssl.create_default_context())
    _open(*arguments)
    _open(*("h", ssl._create_unverified_context()))  # [insecure-ssl-context]
    _open(*("h",))  # [missing-ssl-context]


def by_nested_function(tls):
    def open_here(context):
        return HTTPSConnection("h", context=context)

    open_here(ssl.create_default_context())
    open_here(None if tls else ssl.create_default_context())  # [missing-ssl-context]
