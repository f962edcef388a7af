"""Decorators that do no more than to call a method leave together what it sets; one that keeps what it returns doesn't."""
# pylint: disable=missing-docstring
import functools
import logging
import ssl
from http.client import HTTPConnection, HTTPSConnection

LOG = logging.getLogger(__name__)


def _logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        LOG.debug("calling %s", function.__name__)
        return function(*args, **kwargs)

    return wrapper


def _traced(function):
    def wrapper(self, *args):
        result = function(self, *args)
        LOG.debug("made %s", result)
        return result

    return wrapper


def _kept(function):
    kept = []

    def wrapper(*args):
        if not kept:
            kept.append(function(*args))
        return kept[0]

    return wrapper


def _kept_by_name(function):
    kept = None

    def wrapper(*args):
        nonlocal kept
        if kept is None:
            kept = function(*args)
        return kept

    return wrapper


def _kept_in_list(function):
    made = []

    @functools.wraps(function)
    def wrapper(*args):
        if made:
            return made[-1]
        result = function(*args)
        made.append(result)
        return result

    return wrapper


class Switched:
    def __init__(self, tls):
        self.context = None
        self.use_tls(tls)

    @_logged
    def use_tls(self, tls):
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class SwitchedBehind:
    def __init__(self, tls):
        self.context = None
        self.use_tls(tls)

    @_logged
    def use_tls(self, tls):
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()

    def open(self):
        if not self.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class Reopened:
    def __init__(self, tls):
        self.context = None
        self.use_tls(tls)

    @_traced
    def use_tls(self, tls):
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()

    @_logged
    def reset(self):
        self.context = None

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class LaxLogged:
    def __init__(self, tls):
        self.lax = False
        self.context = None
        if tls:
            self.context = self._make()

    @_logged
    def _make(self):
        return ssl.create_default_context()

    def relax(self):
        if self.context is not None:
            self.lax = True
            self.context.check_hostname = False

    def open(self):
        if self.context is not None and not self.lax:
            HTTPSConnection("h", context=self.context)


class LaxTraced:
    def __init__(self, tls):
        self.lax = False
        self.context = None
        if tls:
            self.context = self._make()

    @_traced
    def _make(self):
        return ssl.create_default_context()

    def relax(self):
        if self.context is not None:
            self.lax = True
            self.context.check_hostname = False

    def open(self):
        if self.context is not None and not self.lax:
            HTTPSConnection("h", context=self.context)


class LaxKept:
    def __init__(self, tls):
        self.lax = False
        self.context = None
        if tls:
            self.context = self._make()

    @_kept
    def _make(self):
        return ssl.create_default_context()

    def relax(self):
        if self.context is not None:
            self.lax = True
            self.context.check_hostname = False

    def open(self):
        if self.context is not None and not self.lax:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class LaxKeptByName:
    def __init__(self, tls):
        self.lax = False
        self.context = None
        if tls:
            self.context = self._make()

    @_kept_by_name
    def _make(self):
        return ssl.create_default_context()

    def relax(self):
        if self.context is not None:
            self.lax = True
            self.context.check_hostname = False

    def open(self):
        if self.context is not None and not self.lax:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class LaxKeptInList:
    def __init__(self, tls):
        self.lax = False
        self.context = None
        if tls:
            self.context = self._make()

    @_kept_in_list
    def _make(self):
        return ssl.create_default_context()

    def relax(self):
        if self.context is not None:
            self.lax = True
            self.context.check_hostname = False

    def open(self):
        if self.context is not None and not self.lax:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def run():
    for kind in (Switched, SwitchedBehind, Reopened):
        for tls in (True, False):
            kind(tls).open()
    again = Reopened(True)
    again.reset()
    again.open()
    for kind in (LaxLogged, LaxTraced, LaxKept, LaxKeptByName, LaxKeptInList):
        for tls in (True, False):
            made = kind(tls)
            made.open()
            made.relax()
            made.open()
        kind(True).open()
