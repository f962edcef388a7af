"""A path also ends in a function that calls one that always raises or exits, however many calls away, and in a method."""
import ssl
from http.client import HTTPSConnection

from path_helpers import endings
from path_helpers.endings import Failing, check_and_tell, check_if, leave_and_tell


def _fail():
    raise RuntimeError


def _check():
    _fail()


def _check_and_more():
    print("checked")
    _check()
    return None


def _check_in_one_way_or_the_other(flag):
    if flag:
        _check()
    else:
        raise RuntimeError


def _check_if(flag):
    if flag:
        _check()


def _context(flag):
    return ssl.create_default_context() if flag else None


def two_away(flag):
    context = _context(flag)
    if context is None:
        _check()
    HTTPSConnection("h", context=context)


def three_away(flag):
    context = _context(flag)
    if context is None:
        _check_and_more()
    HTTPSConnection("h", context=context)


def nothing_after_it():
    _check_and_more()
    HTTPSConnection("h")


def on_both_ways(flag):
    context = _context(flag)
    if context is None:
        _check_in_one_way_or_the_other(flag)
    HTTPSConnection("h", context=context)


def on_one_way(flag, other):
    context = _context(flag)
    if context is None:
        _check_if(other)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def in_another_module(flag):
    context = _context(flag)
    if context is None:
        check_and_tell()
    HTTPSConnection("h", context=context)


def by_the_module(flag):
    context = _context(flag)
    if context is None:
        endings.check()
    HTTPSConnection("h", context=context)


def by_leaving(flag):
    context = _context(flag)
    if context is None:
        leave_and_tell()
    HTTPSConnection("h", context=context)


def by_the_module_on_one_way(flag, other):
    context = _context(flag)
    if context is None:
        endings.check_if(other)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def in_another_module_on_one_way(flag, other):
    context = _context(flag)
    if context is None:
        check_if(other)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def caught(flag):
    context = _context(flag)
    if context is None:
        try:
            _check()
        except RuntimeError:
            pass
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


class Failure:
    def fail(self):
        raise RuntimeError

    def check(self):
        return self.fail()

    def pass_by(self):
        return None


class Success(Failure):
    def fail(self):
        return None


class FailingConnector:
    def fail(self):
        raise RuntimeError

    def check(self):
        return self.fail()

    def connect(self, flag):
        context = _context(flag)
        if context is None:
            self.check()
        return HTTPSConnection("h", context=context)


class Inherited(Failing):
    def connect(self, flag):
        context = _context(flag)
        if context is None:
            self.check()
        return HTTPSConnection("h", context=context)


def in_methods(flag):
    FailingConnector().connect(flag)


def in_inherited_methods(flag):
    Inherited().connect(flag)


def in_a_method_of_another(flag):
    failure = Failure()
    context = _context(flag)
    if context is None:
        failure.check()
    HTTPSConnection("h", context=context)


def in_a_method_of_a_subclass(flag):
    success = Success()
    context = _context(flag)
    if context is None:
        success.check()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def in_a_method_that_returns(flag):
    failure = Failure()
    context = _context(flag)
    if context is None:
        failure.pass_by()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
