"""What is raised in plain sight goes to the handlers that catch it, and past all others."""
import contextlib
import ssl
import sys
from http.client import HTTPSConnection


class _Refused(ValueError):
    pass


def another_handler():
    context = ssl.create_default_context()
    try:
        raise ValueError
    except KeyError:
        HTTPSConnection("h")
    except ValueError:
        HTTPSConnection("h", context=context)


def its_own_handler():
    try:
        raise ValueError("with a reason")
    except ValueError:
        HTTPSConnection("h")  # [missing-ssl-context]


def a_base_of_it():
    try:
        raise _Refused
    except KeyError:
        HTTPSConnection("h")
    except ValueError:
        HTTPSConnection("h")  # [missing-ssl-context]


def behind_the_handler_that_catches_it():
    try:
        raise _Refused
    except Exception:
        HTTPSConnection("h", context=ssl.create_default_context())
    except ValueError:
        HTTPSConnection("h")


def behind_the_handler_that_catches_all(tls):
    try:
        int("?" if tls else "1")
    except BaseException:
        HTTPSConnection("h", context=ssl.create_default_context())
    except Exception:
        HTTPSConnection("h")


def exits():
    context = None
    try:
        sys.exit(1)
    except Exception:
        HTTPSConnection("h", context=context)


def exits_and_is_kept():
    context = None
    try:
        sys.exit(1)
    except SystemExit:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def asserts(tls):
    context, good = None, ssl.create_default_context()
    try:
        assert tls
        context = good
    except ValueError:
        pass
    HTTPSConnection("h", context=context)


def asserts_and_goes_on(tls):
    context, good = None, ssl.create_default_context()
    try:
        assert tls
        context = good
    except AssertionError:
        pass
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def suppressed():
    context = None
    with contextlib.suppress(ValueError):
        raise _Refused
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def not_suppressed(tls):
    context, good = None, ssl.create_default_context()
    with contextlib.suppress(KeyError):
        if tls:
            raise ValueError
        context = good
    HTTPSConnection("h", context=context)


def not_suppressed_but_handled(tls):
    context, good = None, ssl.create_default_context()
    try:
        with contextlib.suppress(KeyError):
            if tls:
                raise ValueError
            context = good
    except ValueError:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def nothing_suppressed(tls):
    context, good = None, ssl.create_default_context()
    with contextlib.suppress():
        if tls:
            raise ValueError
        context = good
    HTTPSConnection("h", context=context)


def attribute_of_nothing(tls):
    context = ssl.create_default_context() if tls else None
    try:
        context.check_hostname = True
        HTTPSConnection("h", context=context)
    except AttributeError:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def nothing_called(tls):
    make = ssl.create_default_context if tls else None
    context = None
    try:
        context = make()
    except TypeError:
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
