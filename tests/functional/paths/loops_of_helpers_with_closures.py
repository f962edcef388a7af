"""A helper that makes a function of its own is called in each lap: what it knew is forgotten with that function."""
import ssl
from http.client import HTTPSConnection


def _make(verify=True):
    def inner():
        return ssl.create_default_context() if verify else ssl._create_unverified_context()

    return inner()


def _maker(verify=True):
    def inner():
        return ssl.create_default_context() if verify else ssl._create_unverified_context()

    return inner


def by_length(items):
    context = ssl.create_default_context()
    for _ in items:
        context = _make(verify=len(items) > 1)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_length_in_time(items):
    context = ssl.create_default_context()
    for _ in items:
        context = _make(verify=len(items) > 1 or len(items) < 2)
        context = _make()
    HTTPSConnection("h", context=context)


def kept(items):
    make = _maker()
    for _ in items:
        make = _maker(verify=len(items) > 1)
    HTTPSConnection("h", context=make())  # [insecure-ssl-context]


def kept_beside(items):
    make = _maker()
    for _ in items:
        _maker(verify=len(items) > 1)()
    HTTPSConnection("h", context=make())


def kept_in_a_list(verify):
    made = [_maker(verify=False), _maker(verify=verify)]
    HTTPSConnection("h", context=made[0]())  # [insecure-ssl-context]
    if verify:
        HTTPSConnection("h", context=made[1]())


def _last_of(items):
    context = ssl.create_default_context()
    for _ in items:
        context = _make(verify=len(items) > 1)
    return context


def in_a_helper(items):
    HTTPSConnection("h", context=_last_of(items))  # [insecure-ssl-context]
