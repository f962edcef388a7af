"""A base is judged for its own instances, whatever its subclasses override, and for all that come to its methods."""

import ssl
import sys
from http.client import HTTPSConnection


def _strict():
    return ssl.create_default_context()


def _lax():
    return ssl._create_unverified_context()


class _WithUnrelatedPlace:
    timeout = None

    def make(self):
        return _lax()

    def go(self):
        return HTTPSConnection("h", timeout=self.timeout, context=self.make())  # [insecure-ssl-context]


class _WithTimeout(_WithUnrelatedPlace):
    timeout = 5

    def make(self):
        return _strict()


class _AskingForMore:
    def make(self):
        return _lax()

    def go(self):
        if getattr(self, "debug", False):
            print("debug")
        return HTTPSConnection("h", context=self.make())  # [insecure-ssl-context]


class _Debugging(_AskingForMore):
    debug = True

    def make(self):
        return _strict()


class _Requesting:
    def __init__(self):
        self.context = _strict()

    def request(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Retrying(_Requesting):
    def __init__(self):
        super().__init__()
        self.context.check_hostname = False

    def request(self):
        return self._retry()

    def _retry(self):
        return super().request()


class _Private:
    def __init__(self):
        self.context = _strict()

    def __open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def go(self):
        return self.__open()


class _AlsoPrivate(_Private):
    def __init__(self):
        super().__init__()
        self.context = _lax()

    def __open(self):
        return None


class _AnyPlatform:
    context = _strict()

    def go(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _OnePlatform(_AnyPlatform):
    context = _lax()
    if sys.platform == "none":

        def go(self):
            return None


class _Aliased:
    context = _strict()

    def _go(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    go = _go


class _AliasedStill(_Aliased):
    context = _lax()

    def _go(self):
        return None


class _Replaced:
    context = _strict()

    def start(self):
        return HTTPSConnection("h", context=self.context)


class _Replacing(_Replaced):
    context = _lax()

    def start(self):
        return None


def clients():
    for kind in (_WithUnrelatedPlace, _WithTimeout, _AskingForMore, _Debugging, _Private, _AlsoPrivate):
        kind().go()
    for kind in (_AnyPlatform, _OnePlatform, _Aliased, _AliasedStill):
        kind().go()
    _Requesting().request()
    _Retrying().request()
    _Replaced().start()
    _Replacing().start()
