"""Where there are too many paths to tell which ``yield`` a context manager stands at, what is behind any of them counts."""
import ssl
from contextlib import contextmanager
from http.client import HTTPSConnection


@contextmanager
def _loosened_unless(flag, context):
    if flag:
        yield
    else:
        yield
        context.check_hostname = False


@contextmanager
def _kept(flag, context):
    if flag:
        yield
    else:
        yield
        context.check_hostname = True


def _opened_after(flag, a, b, c, d, e, f, g, h):
    context = ssl.create_default_context()
    with _loosened_unless(flag, context):
        one = two = three = four = five = six = seven = eight = None
        if a:
            one = context
        if b:
            two = context
        if c:
            three = context
        if d:
            four = context
        if e:
            five = context
        if f:
            six = context
        if g:
            seven = context
        if h:
            eight = context
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=one or two or three or four or five or six or seven or eight or context)  # [insecure-ssl-context]


def _opened_after_all(flag, a, b, c, d, e, f, g, h):
    context = ssl.create_default_context()
    with _kept(flag, context):
        one = two = three = four = five = six = seven = eight = None
        if a:
            one = context
        if b:
            two = context
        if c:
            three = context
        if d:
            four = context
        if e:
            five = context
        if f:
            six = context
        if g:
            seven = context
        if h:
            eight = context
    HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=one or two or three or four or five or six or seven or eight or context)


_opened_after(False, *[True] * 8)
_opened_after_all(False, *[True] * 8)
