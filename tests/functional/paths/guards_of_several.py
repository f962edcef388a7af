"""A guard that asks several flags at once, one after the other, or for the text of an error, rules out what it raises for."""

import ssl
from http.client import HTTPSConnection


def all_of(verify, verify_host):
    if not all((verify, verify_host)):
        return
    context = ssl.create_default_context()
    if not verify_host:
        context.check_hostname = False
    HTTPSConnection("h", context=context)


def any_of(insecure, no_host):
    if any([insecure, no_host]):
        return
    context = ssl.create_default_context()
    if no_host:
        context.check_hostname = False
    HTTPSConnection("h", context=context)


def not_all_of(verify, verify_host):
    if not any((verify, verify_host)):
        return
    context = ssl.create_default_context()
    if not verify_host:
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def all_of_something_else(verify, flags):
    if not all([verify, *([] if flags else [True])]):
        return
    context = ssl.create_default_context()
    if flags:
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _one_after_the_other(**options):
    for name in ("insecure", "no_host"):
        if options.get(name):
            raise TypeError(name)
    context = ssl.create_default_context()
    if options.get("insecure"):
        context.check_hostname = False
    HTTPSConnection("h", context=context)


def _others(**options):
    for name in ("no_host", "other"):
        if options.get(name):
            raise TypeError(name)
    context = ssl.create_default_context()
    if options.get("insecure"):
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def options_of(insecure, no_host):
    for function in _one_after_the_other, _others:
        try:
            function(insecure=insecure, no_host=no_host)
        except TypeError:
            pass


PATHS = (None, "/nonexistent")


def _percent(path):
    context, error = None, None
    try:
        context = ssl.create_default_context(cafile=path)
    except OSError as reason:
        error = "can't load %s: %s" % (path, reason)
    if error:
        raise ValueError(error)
    HTTPSConnection("h", context=context)


def _formatted(path):
    context, error = None, None
    try:
        context = ssl.create_default_context(cafile=path)
    except OSError as reason:
        error = "can't load: {}".format(reason)
    if error:
        raise ValueError(error)
    HTTPSConnection("h", context=context)


def _added(path):
    context, error = None, None
    try:
        context = ssl.create_default_context(cafile=path)
    except OSError as reason:
        error = "can't load: " + str(reason)
    if error:
        raise ValueError(error)
    HTTPSConnection("h", context=context)


def _perhaps_empty(path):
    context, error = None, None
    try:
        context = ssl.create_default_context(cafile=path)
    except OSError as reason:
        error = "%s" % (reason.filename or "")
    if error:
        raise ValueError(error)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _perhaps_empty_format(path):
    context, error = None, None
    try:
        context = ssl.create_default_context(cafile=path)
    except OSError as reason:
        error = "{}".format(reason.filename or "")
    if error:
        raise ValueError(error)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def texts():
    for function in _percent, _formatted, _added, _perhaps_empty, _perhaps_empty_format:
        for path in PATHS:
            try:
                function(path)
            except ValueError:
                pass
