"""A path also ends in a function that never returns: `NoReturn`, one that always raises or exits, `ArgumentParser.error`."""
import argparse
import os
import ssl
import sys
import typing
from http.client import HTTPSConnection
from typing import NoReturn


def _fail(message) -> NoReturn:
    raise ValueError(message)


def _always_raises():
    raise ValueError


def _always_exits():
    sys.exit(2)


def _sometimes_raises(tls):
    if tls:
        raise ValueError


def annotated(tls):
    context = None
    if tls:
        context = ssl.create_default_context()
    else:
        _fail("no context")
    HTTPSConnection("h", context=context)


def always_raises(tls):
    context = ssl.create_default_context() if tls else None
    if context is None:
        _always_raises()
    HTTPSConnection("h", context=context)


def always_exits(tls):
    context = ssl.create_default_context() if tls else None
    if context is None:
        _always_exits()
    HTTPSConnection("h", context=context)


def exits(tls):
    context = ssl.create_default_context() if tls else None
    if context is None:
        exit(1)
    HTTPSConnection("h", context=context)


def raises_system_exit(tls):
    context = ssl.create_default_context() if tls else None
    if context is None:
        raise SystemExit(1)
    HTTPSConnection("h", context=context)


def parser_error(tls):
    parser = argparse.ArgumentParser()
    context = ssl.create_default_context() if tls else None
    if context is None:
        parser.error("no context")
    HTTPSConnection("h", context=context)


def parser_usage_only(tls):
    parser = argparse.ArgumentParser()
    context = ssl.create_default_context() if tls else None
    if context is None:
        parser.format_usage()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def sometimes_raises(tls, verify):
    context = ssl.create_default_context() if tls else None
    if context is None:
        _sometimes_raises(verify)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def never_reached():
    _always_raises()
    HTTPSConnection("h")


def reached():
    os.getpid()
    HTTPSConnection("h")  # [missing-ssl-context]


def _always_refused():
    context = ssl.create_default_context()
    context.verify_mode = ssl.CERT_NONE
    return context


def after_a_function_that_is_always_refused():
    _always_refused()
    HTTPSConnection("h")


def after_a_value_that_is_always_refused():
    context = _always_refused()
    HTTPSConnection("h")


def _always_raises():
    raise ValueError


def a_function_behind_a_dead_end():
    context = _always_raises()

    def connect():
        HTTPSConnection("h", context=context)

    connect()


def a_function_before_a_dead_end():
    def connect():
        HTTPSConnection("h")  # [missing-ssl-context]

    connect()
    _always_raises()


def _says_so_in_a_string() -> "NoReturn":
    vars(sys)["exit"](1)


def _says_so_in_full() -> "typing.NoReturn":
    vars(sys)["exit"](1)


def _makes_one_that_does() -> typing.Callable[[], "NoReturn"]:
    return _says_so_in_a_string


def annotated_in_a_string(tls):
    context = ssl.create_default_context() if tls else _says_so_in_a_string()
    HTTPSConnection("h", context=context)


def annotated_in_full(tls):
    context = None
    if tls:
        context = ssl.create_default_context()
    else:
        _says_so_in_full()
    HTTPSConnection("h", context=context)


def annotated_with_more(tls):
    context = None
    if tls:
        context = ssl.create_default_context()
    else:
        _makes_one_that_does()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
