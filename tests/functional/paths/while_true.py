"""`while True` ends by `break`, `return` or an exception, never by its test."""
import ssl
from http.client import HTTPSConnection


def left_by_break(items):
    context = None
    while True:
        context = ssl.create_default_context()
        if items:
            break
        items = ["a"]
    HTTPSConnection("h", context=context)


def left_before(items):
    context = None
    while True:
        if items:
            break
        context = ssl.create_default_context()
        items = ["a"]
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def never_left_by_its_test(tls):
    while True:
        if tls:
            return HTTPSConnection("h", context=ssl.create_default_context())
        tls = True
    HTTPSConnection("h")
