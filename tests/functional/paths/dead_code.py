"""Code after `return`, `raise`, `break` or `continue` is dead."""
import ssl
from http.client import HTTPSConnection


def after_return():
    return
    HTTPSConnection("h")


def after_raise():
    raise ValueError
    HTTPSConnection("h")


def after_both_branches(tls):
    if tls:
        return HTTPSConnection("h", context=ssl.create_default_context())
    else:
        return HTTPSConnection("h")  # [missing-ssl-context]
    HTTPSConnection("h")


def after_break():
    for _attempt in (1, 2):
        break
        HTTPSConnection("h")
    for _attempt in (1, 2):
        continue
        HTTPSConnection("h")


def after_loop():
    for _attempt in (1, 2):
        return None
    HTTPSConnection("h")
