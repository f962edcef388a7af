"""An operation on something that it is not made for raises: the path ends there, or goes on in a handler."""
import ssl
from http.client import HTTPSConnection


def compared():
    limit = None
    context = ssl._create_unverified_context()
    try:
        if limit < 3:
            HTTPSConnection("h", context=context)
    except TypeError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def compared_with_a_number():
    limit = 2
    context = ssl._create_unverified_context()
    try:
        if limit < 3:
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    except TypeError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def negated():
    for limit in ("3", 3):
        context = ssl.create_default_context()
        try:
            if -limit:
                context = ssl._create_unverified_context()
        except TypeError:
            HTTPSConnection("h", context=context)
        else:
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def negated_text():
    limit = "3"
    context = ssl._create_unverified_context()
    try:
        negative = -limit
    except TypeError:
        negative = None
    if negative is None:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def measured():
    items = None
    try:
        size = len(items)
    except TypeError:
        size = 0
    context = ssl._create_unverified_context() if size else ssl.create_default_context()
    HTTPSConnection("h", context=context)


def measured_text():
    items = "ab"
    try:
        size = len(items)
    except TypeError:
        size = 0
    context = ssl._create_unverified_context() if size else ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def next_of_nothing():
    try:
        context = next(iter([]))
    except StopIteration:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def next_of_one():
    try:
        context = next(iter([ssl._create_unverified_context()]))
    except StopIteration:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def item_of_an_empty_mapping():
    options = {}
    try:
        _, context = options.popitem()
    except KeyError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def item_of_a_mapping():
    options = {"context": ssl._create_unverified_context()}
    try:
        _, context = options.popitem()
    except KeyError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def called():
    create = "create"
    context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    try:
        context = create()
    except TypeError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


class _Failed(Exception):
    pass


class _FailedOften(_Failed):
    pass


def caught_by_no_class_of_its_own():
    context = None
    try:
        raise ValueError
    except _Failed:
        pass
    except ValueError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def caught_by_its_base():
    context = ssl.create_default_context()
    try:
        raise _FailedOften
    except ValueError:
        pass
    except _Failed:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def caught_by_no_subclass():
    context = None
    try:
        raise _Failed
    except _FailedOften:
        pass
    except _Failed:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def raised_with_a_connection(tls):
    if tls:
        raise RuntimeError(HTTPSConnection("h", context=ssl.create_default_context()))
    raise RuntimeError("h", HTTPSConnection("h"))  # [missing-ssl-context]
