"""Generators of context managers that hand out their value in a loop: it goes on behind the block, with a lap or not."""
# pylint: disable=missing-docstring, protected-access
import contextlib
import ssl
from http.client import HTTPSConnection


@contextlib.contextmanager
def _attempts(tries):
    while True:
        try:
            yield tries
            break
        except OSError:
            tries -= 1
            if not tries:
                raise


@contextlib.contextmanager
def _made():
    while True:
        yield ssl.create_default_context()
        break


@contextlib.contextmanager
def _made_and_returned():
    while True:
        yield ssl.create_default_context()
        return


@contextlib.contextmanager
def _made_by_flag():
    is_done = False
    while not is_done:
        yield ssl.create_default_context()
        is_done = True


@contextlib.contextmanager
def _made_of_several():
    for context in (ssl.create_default_context(),):
        yield context


@contextlib.contextmanager
def _weakened_behind(context):
    while context.check_hostname:
        yield
        context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE


@contextlib.contextmanager
def _weakened_before_a_lap(context):
    for verified in (True, False):
        if not verified:
            context.check_hostname = False
            continue
        yield


@contextlib.contextmanager
def _never_done():
    while True:
        yield


def after_attempts():
    with _attempts(3):
        HTTPSConnection("h", context=ssl.create_default_context())
    HTTPSConnection("h")  # [missing-ssl-context]


def after_made():
    with _made() as context:
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def after_returned():
    with _made_and_returned() as context:
        HTTPSConnection("h", context=context)
    HTTPSConnection("h")  # [missing-ssl-context]


def after_flag():
    with _made_by_flag() as context:
        HTTPSConnection("h", context=context)
    HTTPSConnection("h")  # [missing-ssl-context]


def after_the_only_one():
    with _made_of_several() as context:
        HTTPSConnection("h", context=context)
    HTTPSConnection("h")  # [missing-ssl-context]


def weakened_inside():
    with _made() as context:
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def weakened_behind():
    context = ssl.create_default_context()
    with _weakened_behind(context):
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def weakened_before_a_lap():
    context = ssl.create_default_context()
    with _weakened_before_a_lap(context):
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def never_done():
    with _never_done():
        HTTPSConnection("h", context=ssl.create_default_context())
    return HTTPSConnection("h")
