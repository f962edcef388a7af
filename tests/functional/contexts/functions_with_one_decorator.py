"""Two closures of one function, and a method of two objects, are two functions: that one calls the other is no recursion."""

import functools
import ssl
from http.client import HTTPSConnection


def _traced(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


def _retried(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for _ in range(times):
                try:
                    return function(*args, **kwargs)
                except OSError:
                    continue
            return function(*args, **kwargs)

        return wrapper

    return decorate


class _Counted:
    def __init__(self, function):
        self.function = function

    def __call__(self, *args):
        return self.function(*args)


@_traced
def _weaken(context):
    context.check_hostname = False


@_traced
def _load(context):
    context.load_default_certs()


@_traced
def _weak():
    context = ssl.create_default_context()
    _weaken(context)
    return context


@_traced
def _good():
    context = ssl.create_default_context()
    _load(context)
    return context


def traced():
    HTTPSConnection("localhost", context=_weak())  # [insecure-ssl-context]
    HTTPSConnection("localhost", context=_good())


@_retried(3)
def _weaken_again(context):
    context.check_hostname = False


@_retried(2)
def _weak_again():
    context = ssl.create_default_context()
    _weaken_again(context)
    return context


def retried():
    HTTPSConnection("localhost", context=_weak_again())  # [insecure-ssl-context]


@_Counted
def _weaken_counted(context):
    context.check_hostname = False


@_Counted
def _weak_counted(verify):
    context = ssl.create_default_context()
    if not verify:
        _weaken_counted(context)
    return context


def counted():
    HTTPSConnection("localhost", context=_weak_counted(False))  # [insecure-ssl-context]
    HTTPSConnection("localhost", context=_weak_counted(True))


@_traced
@_retried(2)
@_traced
def _decorated_twice(verify):
    context = ssl.create_default_context()
    context.check_hostname = verify
    return context


def twice():
    HTTPSConnection("localhost", context=_decorated_twice(False))  # [insecure-ssl-context]
    HTTPSConnection("localhost", context=_decorated_twice(True))


def _composed(outer, inner):
    return lambda value: outer(inner(value))


def _same(value):
    return value


def _weakened(context):
    context.check_hostname = False
    return context


def composed():
    make = _composed(_same, _composed(_weakened, _same))
    HTTPSConnection("localhost", context=make(ssl.create_default_context()))  # [insecure-ssl-context]
    make = _composed(_same, _composed(_same, _same))
    HTTPSConnection("localhost", context=make(ssl.create_default_context()))


class _Link:
    def __init__(self, following=None):
        self.following = following

    def apply(self, context):
        if self.following is not None:
            self.following.apply(context)


class _Off(_Link):
    def apply(self, context):
        context.check_hostname = False


def links():
    context = ssl.create_default_context()
    _Link(_Link(_Off())).apply(context)
    HTTPSConnection("localhost", context=context)  # [insecure-ssl-context]
    context = ssl.create_default_context()
    _Link(_Link(_Link())).apply(context)
    HTTPSConnection("localhost", context=context)


class _Walk:
    def __init__(self, depth):
        self.depth = depth

    def down(self, context):
        if self.depth:
            _Walk(self.depth - 1).down(context)
        else:
            context.check_hostname = False


def walked(count):
    context = ssl.create_default_context()
    _Walk(count).down(context)
    HTTPSConnection("localhost", context=context)  # [insecure-ssl-context]
