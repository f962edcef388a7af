"""A context that is there and is left out under another condition is missing, whatever the caller chose."""
import ssl
from http.client import HTTPSConnection


def _opened(tls, is_wanted):
    options = {}
    if tls is not None and is_wanted:
        options["context"] = tls
    return HTTPSConnection("a.example", **options)  # [missing-ssl-context]


def _told(tls, is_wanted):
    options = {}
    if tls is not None:
        options["context"] = tls
        if not is_wanted:
            del options["context"]
    return HTTPSConnection("b.example", **options)  # [missing-ssl-context]


def _handed_on(tls):
    options = {}
    if tls is not None:
        options["context"] = tls
    return HTTPSConnection("c.example", **options)


def opened():
    _opened(ssl.create_default_context(), True)
    _opened(ssl.create_default_context(), False)


def told():
    _told(ssl.create_default_context(), True)
    _told(ssl.create_default_context(), False)


def handed_on():
    _handed_on(ssl.create_default_context())
    _handed_on(None)  # [missing-ssl-context]
