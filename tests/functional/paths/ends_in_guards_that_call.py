"""A guard raises under a condition by what it calls, or returns what another guard gives."""
import ssl
import sys
from http.client import HTTPSConnection


def _die(text):
    print(text)
    sys.exit(1)


def _warn(text):
    print(text)


def _require(condition, text):
    if not condition:
        _die(text)


def _advise(condition, text):
    if not condition:
        _warn(text)


def _ensure(condition):
    if not condition:
        raise RuntimeError


def _ensured(condition):
    return _ensure(condition)


def _ensured_again(condition):
    return _ensured(condition)


def by_call(tls):
    context = ssl.create_default_context() if tls else None
    _advise(context is not None, "no context")
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
    _require(context is not None, "no context")
    HTTPSConnection("h", context=context)


def by_result(tls, other):
    context = ssl.create_default_context() if tls else None
    _ensured_again(other)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
    _ensured_again(context is not None)
    HTTPSConnection("h", context=context)


def _checked(value):
    _ensure(value)
    return value


def _advised(value):
    _advise(value, "no context")
    return value


def _checked_again(value):
    return _checked(value)


def _all_checked(*values):
    for value in values:
        _ensure(value)


def _checked_or_left(value):
    if not value:
        return _die("no context")
    return None


def _is_there_or_leaves(value):
    return value or _die("no context")


def within(tls):
    context = ssl.create_default_context() if tls else None
    _advised(context)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
    _checked(context)
    HTTPSConnection("h", context=context)


def within_another(tls):
    context = ssl.create_default_context() if tls else None
    _checked_again(context)
    HTTPSConnection("h", context=context)


def in_a_loop(tls, other):
    context = ssl.create_default_context() if tls else None
    _all_checked(other)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
    _all_checked(other, context)
    HTTPSConnection("h", context=context)


def by_what_is_returned(tls):
    context = ssl.create_default_context() if tls else None
    _checked_or_left(context)
    HTTPSConnection("h", context=context)


def by_an_operand(tls):
    context = ssl.create_default_context() if tls else None
    _is_there_or_leaves(context)
    HTTPSConnection("h", context=context)


class Client:
    def __init__(self, tls):
        self.context = ssl.create_default_context() if tls else None

    def _fail(self, text):
        raise RuntimeError(text)

    def _check(self):
        if self.context is None:
            self._fail("no context")

    def _look(self):
        if self.context is None:
            _warn("no context")

    def connect(self):
        self._look()
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        self._check()
        HTTPSConnection("h", context=self.context)


def by_method(tls):
    Client(tls).connect()
