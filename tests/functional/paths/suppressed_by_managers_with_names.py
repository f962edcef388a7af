"""What a manager suppresses that has a name counts as where it is made in the statement itself."""
# pylint: disable=missing-docstring
import contextlib
import ssl
import threading
from contextlib import nullcontext, suppress
from http.client import HTTPSConnection

IGNORED = suppress(ValueError)
_LOCK = threading.Lock()


def directly(tls):
    context = ssl.create_default_context() if tls else None
    with contextlib.suppress(ValueError):
        if not tls:
            raise ValueError
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def by_name(tls):
    context = ssl.create_default_context() if tls else None
    ignored = contextlib.suppress(ValueError)
    with ignored:
        if not tls:
            raise ValueError
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def by_annotated_name(tls):
    context = ssl.create_default_context() if tls else None
    ignored: suppress = suppress(KeyError, ValueError)
    with ignored:
        if not tls:
            raise ValueError
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def by_name_of_the_module(tls):
    context = ssl.create_default_context() if tls else None
    with _LOCK, IGNORED:
        if not tls:
            raise ValueError
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def by_second_name(tls):
    context = ssl.create_default_context() if tls else None
    ignored = IGNORED
    with ignored:
        if not tls:
            raise ValueError
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def of_another_exception(tls):
    context = ssl.create_default_context() if tls else None
    ignored = suppress(KeyError)
    with ignored:
        if not tls:
            raise ValueError
    HTTPSConnection("h", context=context)


def of_the_other_branch(tls):
    context = ssl.create_default_context() if tls else None
    ignored = suppress(ValueError)
    with ignored:
        if tls:
            raise ValueError
        return
    HTTPSConnection("h", context=context)


def no_handler(tls):
    context = ssl.create_default_context() if tls else None
    ignored = nullcontext()
    with ignored:
        if not tls:
            raise ValueError
    HTTPSConnection("h", context=context)


def locked(tls):
    context = ssl.create_default_context() if tls else None
    with _LOCK:
        if not tls:
            raise ValueError
    HTTPSConnection("h", context=context)


class Suppressing:
    hidden = suppress(OSError, ValueError)

    def __init__(self):
        self.ignored = contextlib.suppress(ValueError)
        self.lock = threading.Lock()

    def connect(self, tls):
        context = ssl.create_default_context() if tls else None
        with self.ignored:
            if not tls:
                raise ValueError
        HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def connect_by_class(self, tls):
        context = ssl.create_default_context() if tls else None
        with self.hidden:
            if not tls:
                raise ValueError
        HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def connect_otherwise(self, tls):
        context = ssl.create_default_context() if tls else None
        with self.ignored:
            if not tls:
                raise KeyError
        HTTPSConnection("h", context=context)

    def connect_locked(self, tls):
        context = ssl.create_default_context() if tls else None
        with self.lock:
            if not tls:
                raise ValueError
        HTTPSConnection("h", context=context)


def by_attributes(tls):
    Suppressing().connect(tls)
    Suppressing().connect_by_class(tls)


def by_others(tls):
    with suppress(KeyError):
        Suppressing().connect_otherwise(tls)
    with suppress(ValueError):
        Suppressing().connect_locked(tls)
