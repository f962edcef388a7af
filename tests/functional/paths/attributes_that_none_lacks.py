"""`None` has no attributes of a context: where one is read or asked for, the path of `None` ends."""

import contextlib
import ssl
from http.client import HTTPSConnection


def _read(flag):
    context = ssl.create_default_context() if flag else None
    mode = context.verify_mode
    return HTTPSConnection("h", context=context), mode


def _printed(flag):
    context = ssl.create_default_context() if flag else None
    print(context.verify_mode)
    return HTTPSConnection("h", context=context)


def handled(flag):
    context = ssl.create_default_context() if flag else None
    try:
        context.check_hostname
    except AttributeError:
        return None
    return HTTPSConnection("h", context=context)


def _asked(flag):
    context = ssl.create_default_context() if flag else None
    if context.verify_mode != ssl.CERT_REQUIRED:
        raise ValueError
    return HTTPSConnection("h", context=context)


def _called(flag):
    context = ssl.create_default_context() if flag else None
    context.load_default_certs()
    return HTTPSConnection("h", context=context)


def other(flag):
    """The attribute of something else says nothing."""
    context = ssl.create_default_context() if flag else None
    print(ssl.CERT_REQUIRED.value)
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def narrowed(flag):
    context = ssl.create_default_context() if flag else None
    if hasattr(context, "check_hostname"):
        return HTTPSConnection("h", context=context)
    return None


def got_by_name(flag):
    context = ssl.create_default_context() if flag else None
    if getattr(context, "check_hostname", False):
        return HTTPSConnection("h", context=context)
    return None


def has_what_all_have(flag):
    context = ssl.create_default_context() if flag else None
    if hasattr(context, "__class__"):
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]
    return None


def run(flag):
    for function in (_read, _printed, _called, _asked):
        with contextlib.suppress(AttributeError):
            function(flag)
