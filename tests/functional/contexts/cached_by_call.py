"""…also where the decorator is called by hand, or made before; a cached function's result is one object here, too."""
import functools
import ssl
from functools import lru_cache, update_wrapper
from http.client import HTTPSConnection

_cached = functools.lru_cache(None)
_cached_by_name = lru_cache(maxsize=8)


@_cached
def _weak():
    return ssl._create_unverified_context()


@_cached_by_name
def _strong():
    return ssl.create_default_context()


def decorated():
    HTTPSConnection("h", context=_weak())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_strong())


def decorator_made_inside():
    cached = functools.lru_cache()

    @cached
    def make():
        return ssl._create_unverified_context()

    HTTPSConnection("h", context=make())  # [insecure-ssl-context]
    make().check_hostname = True
    HTTPSConnection("h", context=make())


def called_at_once():
    HTTPSConnection("h", context=functools.lru_cache(None)(ssl._create_unverified_context)())  # [insecure-ssl-context]
    HTTPSConnection("h", context=functools.lru_cache(None)(ssl.create_default_context)())


def called_with_a_size():
    make = functools.lru_cache(8)(ssl.create_default_context)
    HTTPSConnection("h", context=make())
    HTTPSConnection("h")  # [missing-ssl-context]


def called_with_the_function():
    for cache in [functools.cache, functools.lru_cache]:
        make = cache(ssl._create_unverified_context)
        HTTPSConnection("h", context=make())  # [insecure-ssl-context]


def one_object():
    make = functools.lru_cache(maxsize=None)(ssl.SSLContext)
    make().check_hostname = True
    HTTPSConnection("h", context=make())
    HTTPSConnection("h", context=make(ssl.PROTOCOL_TLS))  # [insecure-ssl-context]


def not_cached():
    def make():
        return ssl.SSLContext()

    make().check_hostname = True
    HTTPSConnection("h", context=make())  # [insecure-ssl-context]


def _logged(function):
    def wrapper(*arguments, **keywords):
        return function(*arguments, **keywords)

    return update_wrapper(wrapper, function)


@_logged
def _weak_and_logged():
    return ssl._create_unverified_context()


@_logged
def _strong_and_logged():
    return ssl.create_default_context()


def wrapped():
    HTTPSConnection("h", context=_weak_and_logged())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_strong_and_logged())


def by_equal_answers(flag):
    @lru_cache(maxsize=None)
    def make(is_weak):
        return ssl.create_default_context()

    make(not flag).check_hostname = False
    HTTPSConnection("h", context=make(not flag))  # [insecure-ssl-context]


def by_other_answers(flag):
    @lru_cache(maxsize=None)
    def make(is_weak):
        return ssl.create_default_context()

    make(not flag).check_hostname = False
    HTTPSConnection("h", context=make(bool(flag)))


def defined_again_in_each_lap(items):
    context = ssl.create_default_context()
    for _item in items:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
        context.check_hostname = True

        @lru_cache(maxsize=None)
        def make():
            return ssl._create_unverified_context()

        context = make()


def defined_before_the_laps(items):
    @lru_cache(maxsize=None)
    def make():
        return ssl._create_unverified_context()

    context = make()
    context.check_hostname = True
    for _item in items:
        HTTPSConnection("h", context=context)
        context = make()
