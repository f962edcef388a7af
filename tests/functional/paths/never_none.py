"""A caught exception, a text made of it and a new object are never `None`: tests of them part the paths."""
import ssl
from http.client import HTTPSConnection


def exception_kept(tls):
    error = context = None
    try:
        context = ssl.create_default_context(cafile=None if tls else "absent.pem")
    except OSError as caught:
        error = caught
    if error is not None:
        raise error
    HTTPSConnection("h", context=context)


def text_of_it(tls):
    error = context = None
    try:
        context = ssl.create_default_context(cafile=None if tls else "absent.pem")
    except OSError as caught:
        error = str(caught)
    if error is not None:
        raise ValueError(error)
    HTTPSConnection("h", context=context)


def formatted(tls):
    error = context = None
    try:
        context = ssl.create_default_context(cafile=None if tls else "absent.pem")
    except OSError as caught:
        error = f"no certificates: {caught}"
    if error:
        return
    HTTPSConnection("h", context=context)


def formatted_of_old(tls):
    error = context = None
    try:
        context = ssl.create_default_context(cafile=None if tls else "absent.pem")
    except OSError as caught:
        error = "no certificates: %s" % caught
    if error is not None:
        return
    HTTPSConnection("h", context=context)


def another_exception(tls):
    error = context = None
    try:
        context = ssl.create_default_context(cafile=None if tls else "absent.pem")
    except OSError:
        error = ValueError("no certificates")
    if error:
        return
    HTTPSConnection("h", context=context)


def not_kept(tls):
    error = context = None
    try:
        context = ssl.create_default_context(cafile=None if tls else "absent.pem")
    except OSError as caught:
        print(caught)
    if error is not None:
        return
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def tested_the_other_way(tls):
    error = context = None
    try:
        context = ssl.create_default_context(cafile=None if tls else "absent.pem")
    except OSError as caught:
        error = str(caught)
    if error is None:
        return
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def dropped_again(tls):
    error = context = None
    try:
        context = ssl.create_default_context(cafile=None if tls else "absent.pem")
    except OSError as caught:
        error = str(caught)
        print(error)
        error = None
    if error is not None:
        return
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
