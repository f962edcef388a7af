"""A starred target takes what the others leave, and a negative index counts from the end."""
import ssl
from http.client import HTTPSConnection


def _good():
    return ssl.create_default_context()


def _bad():
    return ssl._create_unverified_context()


def star_last():
    first, *others = [None, _good(), _bad()]
    HTTPSConnection("h", context=others[0])
    HTTPSConnection("h", context=others[1])  # [insecure-ssl-context]
    HTTPSConnection("h", context=first)  # [missing-ssl-context]


def star_first():
    *others, last = [_bad(), None, _good()]
    HTTPSConnection("h", context=last)
    HTTPSConnection("h", context=others[0])  # [insecure-ssl-context]
    HTTPSConnection("h", context=others[-1])  # [missing-ssl-context]


def star_between():
    first, *others, last = _bad(), _good(), None
    HTTPSConnection("h", context=others[0])
    HTTPSConnection("h", context=first)  # [insecure-ssl-context]
    HTTPSConnection("h", context=last)  # [missing-ssl-context]


def from_the_end():
    contexts = [None, _good(), _bad()]
    HTTPSConnection("h", context=contexts[-2])
    HTTPSConnection("h", context=contexts[-1])  # [insecure-ssl-context]
    HTTPSConnection("h", context=contexts[-3])  # [missing-ssl-context]
