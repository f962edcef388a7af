"""Operators on numbers and strings that are known give what Python computes: counters, last attempts, sums."""
import ssl
from http.client import HTTPSConnection

RETRIES = 3


def _may_raise(tls):
    if tls:
        raise ValueError


def an_error_counted(tls):
    errors, context = 0, None
    try:
        _may_raise(tls)
        context = ssl.create_default_context()
    except ValueError:
        errors += 1
    if errors:
        return
    HTTPSConnection("h", context=context)


def an_error_counted_away(tls):
    errors, context = 1, None
    try:
        _may_raise(tls)
        context = ssl.create_default_context()
    except ValueError:
        errors -= 1
    if errors:
        return
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def the_last_attempt(tls):
    context = None
    for attempt in range(RETRIES):
        try:
            _may_raise(tls)
            context = ssl.create_default_context()
            break
        except ValueError:
            if attempt == RETRIES - 1:
                raise
    HTTPSConnection("h", context=context)


def one_attempt_too_few(tls):
    context = None
    for attempt in range(RETRIES):
        try:
            _may_raise(tls)
            context = ssl.create_default_context()
            break
        except ValueError:
            if attempt == RETRIES:
                raise
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def counted_down(tls):
    attempts = RETRIES
    context = None
    while attempts:
        try:
            _may_raise(tls)
            context = ssl.create_default_context()
            break
        except ValueError:
            attempts -= 1
            if attempts == 0:
                raise
    HTTPSConnection("h", context=context)


def counted_down_and_given_up(tls):
    attempts = RETRIES
    context = None
    while attempts > 0:
        attempts -= 1
        try:
            _may_raise(tls)
            context = ssl.create_default_context()
            break
        except ValueError:
            if attempts < 0:
                raise
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def counted_further_than_anyone_follows(tls):
    attempts = 0
    context = None
    while attempts < 100:
        attempts = attempts + 1
        if tls:
            context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _next(number):
    return number + 1


def counted_by_a_function():
    number = 0
    context = None
    while number < 100:
        number = _next(number)
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def counted_in_a_mapping():
    state = {"number": 0}
    context = None
    while state["number"] < 100:
        state["number"] = state["number"] + 1
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def counted_over_something_unknown(items):
    count, context = 0, ssl.create_default_context()
    for _item in items:
        count += 1
    if count > 1:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def sums():
    context = ssl.create_default_context()
    if 7 // 2 * 2 != 7 - 7 % 2:
        context = None
    HTTPSConnection("h", context=context)
    if -RETRIES + 1 == -2:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def strings():
    scheme = "http"
    scheme += "s"
    context = None
    if scheme == "https":
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def division_by_nothing():
    try:
        context = RETRIES // 0
        context = None
    except ZeroDivisionError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def nothing_added_to():
    context = None
    try:
        context = None + 1
    except TypeError:
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
