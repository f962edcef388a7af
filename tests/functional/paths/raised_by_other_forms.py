"""Names that nothing binds raise, and so does taking something apart, going over it or ordering it; literals do not."""
import ssl
from contextlib import contextmanager, suppress
from http.client import HTTPSConnection

try:
    basestring
except NameError:
    _CONTEXT = None
else:
    _CONTEXT = ssl.create_default_context()


def of_the_module():
    HTTPSConnection("h", context=_CONTEXT)  # [missing-ssl-context]


def name_of_python_2():
    try:
        unicode
    except NameError:
        HTTPSConnection("h")  # [missing-ssl-context]


def name_of_both():
    try:
        str
    except NameError:
        HTTPSConnection("h")


def name_bound_before(flag):
    context = ssl.create_default_context()
    try:
        flag
    except NameError:
        context = None
    HTTPSConnection("h", context=context)


if not hasattr(ssl, "nothing_of_that_name"):
    _BOUND = True
else:
    _UNBOUND = True


def name_perhaps_bound():
    context = ssl.create_default_context()
    try:
        _UNBOUND
    except NameError:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def taken_apart(flag):
    context = ssl.create_default_context()
    try:
        host, port = (1, 2) if flag else ()
    except ValueError:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def taken_apart_as_written():
    context = ssl.create_default_context()
    try:
        host, (port, _) = "h", (443, 0)
    except ValueError:
        context = None
    HTTPSConnection("h", context=context)


def gone_over(pair):
    context = ssl.create_default_context()
    try:
        for item in pair:
            pass
    except TypeError:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def gone_over_pairs_as_written():
    context = ssl.create_default_context()
    try:
        for host, port in (("h", 443), ("i", 443)):
            pass
    except ValueError:
        context = None
    HTTPSConnection("h", context=context)


def _numbers():
    yield 1
    raise ValueError


def gone_on_with():
    context = ssl.create_default_context()
    numbers = _numbers()
    try:
        for number in numbers:
            context = None
    except ValueError:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def gone_on_with_numbers():
    context = ssl.create_default_context()
    try:
        for number in range(2):
            context = None
    except ValueError:
        HTTPSConnection("h", context=context)


def listed(pair):
    context = ssl.create_default_context()
    try:
        items = [item for item in pair]
    except TypeError:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def added_up(flag):
    context = ssl.create_default_context()
    number = 1
    try:
        number += "1" if flag else 1
    except TypeError:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def ordered(limit=None):
    context = ssl.create_default_context()
    try:
        if limit < 3:
            pass
    except TypeError:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def compared(limit=None):
    context = ssl.create_default_context()
    try:
        if limit is None or limit in (1, 2):
            pass
    except TypeError:
        context = None
    HTTPSConnection("h", context=context)


def entered(flag):
    context = ssl.create_default_context()
    try:
        with flag:
            pass
    except (TypeError, AttributeError):
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def suppressing_another():
    context = ssl.create_default_context()
    try:
        with suppress(KeyError):
            int("x")
    except ValueError:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def suppressing_it():
    context = ssl.create_default_context()
    try:
        with suppress(KeyError, ValueError):
            int("x")
    except ValueError:
        context = None
    HTTPSConnection("h", context=context)


@contextmanager
def _retrying():
    try:
        yield
    except ValueError:
        HTTPSConnection("h")  # [missing-ssl-context]


def raised_in_a_block():
    with _retrying():
        raise ValueError


def _handing_out():
    try:
        yield 1
    except ValueError:
        HTTPSConnection("h")


def raised_in_a_loop():
    for number in _handing_out():
        return number
