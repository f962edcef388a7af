"""What stands behind a ``with`` whose block always raises is there for a manager that swallows that, as in tests."""
import contextlib
import ssl
import sys
import threading
import unittest
from http.client import HTTPSConnection

_LOCK = threading.Lock()


def _give_up():
    sys.exit(1)


@contextlib.contextmanager
def _ignoring():
    try:
        yield
    except OSError as problem:
        print(problem)


@contextlib.contextmanager
def _timed():
    try:
        yield
    finally:
        print("done")


class _Case(unittest.TestCase):
    def test_exit(self):
        with self.assertRaises(SystemExit):
            _give_up()
        HTTPSConnection("h")  # [missing-ssl-context]

    def test_order_of_settings(self):
        context = ssl.create_default_context()
        with self.assertRaises(ValueError):
            context.verify_mode = ssl.CERT_NONE
        HTTPSConnection("h", context=context)
        context.check_hostname = False
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]

    def test_several(self):
        for host in ("a", "b"):
            with self.subTest(host), self.assertRaises(ValueError):
                raise ValueError(host)
        HTTPSConnection("h")  # [missing-ssl-context]


def of_a_test_case():
    _Case().test_exit()
    _Case().test_order_of_settings()
    _Case().test_several()


def by_a_manager():
    with _ignoring():
        raise OSError("h")
    HTTPSConnection("h")  # [missing-ssl-context]


def by_a_manager_in_a_try(flag):
    try:
        with _ignoring():
            raise OSError("h")
        HTTPSConnection("h")  # [missing-ssl-context]
    except ValueError:
        print(flag)


def behind_a_manager_that_handles_nothing(flag):
    with _timed():
        raise OSError("h")
    HTTPSConnection("h")


def unless_it_raises(flag):
    context = None
    with _LOCK:
        if not flag:
            raise ValueError("no flag")
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def unless_it_returns(flag):
    with _LOCK:
        if flag:
            return
        raise ValueError("no flag")
    HTTPSConnection("h")


def unless_it_is_refused(verify):
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
        with _LOCK:
            raise ValueError("verification stays on")
    HTTPSConnection("h", context=context)


def _of_mode(tls):
    if tls:
        return ssl.create_default_context()
    with _LOCK:
        raise ValueError(tls)
    return None


def by_a_mode(tls):
    HTTPSConnection("h", context=_of_mode(tls))


class _Section:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        print("left")
        return False


class _Swallowing(_Section):
    def __exit__(self, kind, value, trace):
        return kind is not None


def classes():
    with _Swallowing():
        raise ValueError
    HTTPSConnection("h")  # [missing-ssl-context]


def classes_that_swallow_nothing():
    with _Section():
        raise ValueError
    HTTPSConnection("h")
