"""A mixin's initialiser that puts its argument in unless that is ``None`` leaves the context to the call of the class."""

import ssl
from http.client import HTTPSConnection


class TimeoutMixin:
    def __init__(self, host, context=None, **kwargs):
        if context is not None:
            kwargs["context"] = context
        super().__init__(host, **kwargs)


class Mixed(TimeoutMixin, HTTPSConnection):
    pass


class Direct(HTTPSConnection):
    def __init__(self, host, context=None, **kwargs):
        if context is not None:
            kwargs["context"] = context
        super().__init__(host, **kwargs)


def mixed():
    return Mixed("h")  # [missing-ssl-context]


def mixed_with_none():
    return Mixed("h", context=None)  # [missing-ssl-context]


def mixed_with_one():
    return Mixed("h", context=ssl.create_default_context())


def direct():
    return Direct("h")  # [missing-ssl-context]


def direct_with_one():
    return Direct("h", ssl.create_default_context())
