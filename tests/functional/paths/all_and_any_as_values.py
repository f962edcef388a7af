"""What ``all`` and ``any`` answer may be kept under a name, and says the same as where it is asked at once."""
import ssl
from http.client import HTTPSConnection


def kept(tls, on):
    context = None
    if tls:
        context = ssl.create_default_context()
    secure = all([tls, on])
    if secure:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def either(tls, on):
    context = None
    if tls or on:
        context = ssl.create_default_context()
    secure = any((tls, on))
    if secure:
        HTTPSConnection("h", context=context)
    weak = any((tls, on))
    if not weak:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def chosen(tls, on):
    context = ssl.create_default_context() if tls else None
    HTTPSConnection("h", context=context if all([tls, on]) else ssl.create_default_context())
    HTTPSConnection("h", context=context if any([tls, on]) else ssl.create_default_context())  # [missing-ssl-context]


def of_a_name(tls, on):
    context = ssl.create_default_context() if tls else None
    given = [tls, on]
    complete = all(given)
    if complete:
        HTTPSConnection("h", context=context)
    given.remove(tls)
    complete = all(given)
    if complete:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _is_ready(*parts):
    return all(parts)


def asked_by_a_helper(tls, on):
    context = ssl.create_default_context() if tls else None
    if _is_ready(tls, on):
        HTTPSConnection("h", context=context)
    if _is_ready(on):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def and_left(tls, on):
    complete = all([tls, on])
    context = None
    if tls and on:
        context = ssl.create_default_context()
    if not complete:
        return
    HTTPSConnection("h", context=context)


def and_left_otherwise(tls, on):
    complete = any([tls, on])
    context = None
    if tls and on:
        context = ssl.create_default_context()
    if not complete:
        return
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _have(*values):
    return all(value is not None for value in values)


def asked_of_each(tls, on):
    context = ssl.create_default_context() if tls else None
    other = ssl.create_default_context() if on else None
    if _have(context, other):
        HTTPSConnection("h", context=context)
    if _have(other):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    lacking = any(value is None for value in (context, other))
    if lacking:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    else:
        HTTPSConnection("h", context=context)


def asked_of_what_is_left(tls, on):
    context = ssl.create_default_context() if tls else None
    values = (value is not None for value in (context, on or None))
    next(values)
    complete = all(values)
    if complete:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _Client:
    def __init__(self, tls):
        self.context = ssl.create_default_context() if tls else None
        self.other = ssl.create_default_context()

    def is_ready(self):
        return all(getattr(self, name) is not None for name in ("context", "other"))

    def is_ready_otherwise(self):
        return all(getattr(self, name) is not None for name in ("other",))

    def connect(self):
        if self.is_ready():
            HTTPSConnection("h", context=self.context)
        if self.is_ready_otherwise():
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def asked_by_name(tls):
    _Client(tls).connect()
