"""What a function has done before Python raises an exception in it stays done, for whoever catches that exception."""

import enum
import ssl
from http.client import HTTPSConnection


class _Trust(enum.Enum):
    FULL = "full"


def _loosen(options):
    options["context"] = ssl._create_unverified_context()


def _refused(options):
    _loosen(options)
    ssl.create_default_context().verify_mode = ssl.CERT_NONE


def refused():
    options = {"context": ssl.create_default_context()}
    try:
        _refused(options)
    except ValueError:
        pass
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def _given_twice(options):
    _loosen(options)
    HTTPSConnection("i", context=options["context"], **options)


def given_twice():
    options = {"context": ssl.create_default_context()}
    try:
        _given_twice(options)
    except TypeError:
        pass
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def _no_value(options):
    _loosen(options)
    _Trust("none")


def no_value():
    options = {"context": ssl.create_default_context()}
    try:
        _no_value(options)
    except ValueError:
        pass
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def _no_name(options):
    _loosen(options)
    _Trust["NONE"]


def no_name():
    options = {"context": ssl.create_default_context()}
    try:
        _no_name(options)
    except KeyError:
        pass
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def _divided(options):
    _loosen(options)
    options["parts"] = 1 // 0


def divided():
    options = {"context": ssl.create_default_context()}
    try:
        _divided(options)
    except ZeroDivisionError:
        pass
    HTTPSConnection("h", context=options["context"])  # [insecure-ssl-context]


def _past_the_end(options):
    _loosen(options)
    ("h", "i")[2]


def past_the_end():
    options = {"context": ssl.create_default_context()}
    try:
        _past_the_end(options)
    except IndexError:
        pass
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def past_the_end_caught_as_another():
    options = {"context": ssl.create_default_context()}
    try:
        try:
            _past_the_end(options)
        except KeyError:
            HTTPSConnection("h", **options)
    except LookupError:
        pass


def _not_in_list(options):
    contexts = [ssl.create_default_context()]
    _loosen(options)
    contexts.remove("none")
    options["context"] = contexts[0]


def not_in_list():
    options = {"context": ssl.create_default_context()}
    try:
        _not_in_list(options)
    except ValueError:
        pass
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def nothing_raised():
    options = {"context": ssl.create_default_context()}
    try:
        if ("h", "i")[1] == "h":
            _loosen(options)
    except LookupError:
        pass
    HTTPSConnection("h", **options)
