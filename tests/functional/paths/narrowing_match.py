"""A `match` statement narrows its subject, and goes on where no case fits."""
import ssl
from http.client import HTTPSConnection


def _make(tls):
    return ssl.create_default_context() if tls else None


def by_none(tls):
    context = _make(tls)
    match context:
        case None:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]
        case _:
            HTTPSConnection("h", context=context)


def by_scheme(scheme):
    match scheme:
        case "https":
            context = ssl.create_default_context()
        case _:
            context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def without_a_default(tls):
    context = ssl.create_default_context()
    match tls:
        case False:
            context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
