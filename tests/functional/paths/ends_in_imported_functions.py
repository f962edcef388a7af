"""A path ends in an imported function that always raises, wherever in a block the call stands."""
# pylint: disable=missing-docstring, useless-return, inconsistent-return-statements
import ssl
from http.client import HTTPSConnection

from path_helpers import raisers
from path_helpers.raisers import Raiser, check, check_and_more, fail, fail_if, fail_later, note


def _check():
    fail()


def directly():
    fail()
    HTTPSConnection("h")


def by_own():
    _check()
    HTTPSConnection("h")


def by_another():
    check()
    HTTPSConnection("h")


def by_two():
    check_and_more()
    HTTPSConnection("h")


def by_module():
    raisers.check_and_more()
    HTTPSConnection("h")


def by_class():
    Raiser.fail()
    HTTPSConnection("h")


def in_a_branch(tls):
    context = ssl.create_default_context() if tls else None
    if context is None:
        fail()
        print("no context")
    HTTPSConnection("h", context=context)


def in_another_branch(tls):
    context = ssl.create_default_context() if tls else None
    if tls:
        check()
        print("no context")
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def under_a_condition(is_so):
    fail_if(is_so)
    HTTPSConnection("h")  # [missing-ssl-context]


def handled():
    note()
    HTTPSConnection("h")  # [missing-ssl-context]


def handled_here():
    try:
        check()
    except RuntimeError:
        HTTPSConnection("h")  # [missing-ssl-context]


def not_awaited():
    later = fail_later()
    HTTPSConnection("h")  # [missing-ssl-context]
    later.close()


async def awaited():
    await fail_later()
    HTTPSConnection("h")


def only_named():
    print(fail)
    HTTPSConnection("h")  # [missing-ssl-context]


def shadowed(fail=print):
    fail()
    HTTPSConnection("h")  # [missing-ssl-context]
