"""`filter` lets through what its function says, of items that are known; `[…] * n` has each of them again."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def _is_there(context):
    return context is not None


def first(flag):
    contexts = (None, ssl._create_unverified_context() if flag else ssl.create_default_context())
    context = next(filter(_is_there, contexts), None)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def first_of_safe():
    contexts = [None, ssl.create_default_context(), ssl._create_unverified_context()]
    HTTPSConnection("h", context=next(filter(None, contexts)))
    HTTPSConnection("h", context=list(filter(lambda one: one is not None, contexts))[-1])  # [insecure-ssl-context]


def unpacked():
    good, weak = filter(None, [ssl.create_default_context(), None, ssl._create_unverified_context()])
    HTTPSConnection("h", context=good)
    HTTPSConnection("h", context=weak)  # [insecure-ssl-context]


def mapped():
    good, weak = map(lambda make: make(), (ssl.create_default_context, ssl._create_unverified_context))
    HTTPSConnection("h", context=good)
    HTTPSConnection("h", context=weak)  # [insecure-ssl-context]


def none_left():
    for context in filter(_is_there, [None]):
        HTTPSConnection("h", context=context)


def classes():
    for kind in filter(None, [HTTPSConnection, None]):
        kind("h")  # [missing-ssl-context]
    for kind in filter(None, [HTTPConnection, None]):
        kind("h")


def repeated():
    first_of_two, second = [ssl._create_unverified_context()] * 2
    HTTPSConnection("h", context=second)  # [insecure-ssl-context]
    first_of_two.verify_mode = ssl.CERT_REQUIRED
    first_of_two.check_hostname = True
    HTTPSConnection("h", context=second)
    for kind in [HTTPSConnection] * 2:
        kind("h")  # [missing-ssl-context]
