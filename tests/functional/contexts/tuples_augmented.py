"""`+=` makes another tuple, under the one name alone; a list is the same one afterwards, under all of its names."""
import ssl
from http.client import HTTPSConnection

DEFAULTS = (ssl.create_default_context(),)


def of_constant():
    contexts = DEFAULTS
    contexts += (ssl._create_unverified_context(),)
    HTTPSConnection("h", context=DEFAULTS[-1])
    HTTPSConnection("h", context=contexts[-1])  # [insecure-ssl-context]


def of_empty():
    none = ()
    contexts = none
    contexts += (ssl._create_unverified_context(),)
    if none:
        return
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]


def made_by_call():
    first = tuple([ssl.create_default_context()])
    second = first
    second += (ssl._create_unverified_context(),)
    HTTPSConnection("h", context=first[-1])
    HTTPSConnection("h", context=second[-1])  # [insecure-ssl-context]


def of_list():
    first = [ssl.create_default_context()]
    second = first
    second += [ssl._create_unverified_context()]
    HTTPSConnection("h", context=first[-1])  # [insecure-ssl-context]
