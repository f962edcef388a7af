"""A parameter's default is not a path of the function itself: it counts at the calls."""
import ssl
from http.client import HTTPSConnection


def _bare_default(context=None):
    HTTPSConnection("h", context=context)


def _weak_default(context=ssl._create_unverified_context()):
    HTTPSConnection("h", context=context)


def _default_of_a_flag(verify=True):
    context = ssl.create_default_context() if verify else None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def calls(verify):
    _bare_default()  # [missing-ssl-context]
    _bare_default(ssl.create_default_context())
    _weak_default()  # [insecure-ssl-context]
    _weak_default(ssl.create_default_context())
    _default_of_a_flag(verify)
