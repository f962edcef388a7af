"""Where a scope costs too much, a call of the class that lacks a context still does, under whatever outer name."""

import ssl
from functools import partial
from http.client import HTTPSConnection

connection_class = HTTPSConnection


def _twice(context, flag):
    yield context
    if flag:
        context.check_hostname = False
    yield context


def _handed_on(context, flag):
    yield from _twice(context, flag)
    yield from (context,)


def connect(again, strict):
    context = ssl.create_default_context()
    kept = context
    kind = connection_class

    def weakened(given):
        yield given
        given.check_hostname = False
        yield given

    for first in weakened(context):
        connection_class("h", context=first)  # [insecure-ssl-context]
        count = 3
        while count:
            count -= 1
            if count == 0:
                kind = connection_class
            for other in _handed_on(context, not strict):
                connection_class("h", context=other)  # [insecure-ssl-context]
                context = other
                partial(connection_class, context=context)("h")  # [insecure-ssl-context]
                context = ssl.create_default_context()
                if again and again:
                    continue
    connection_class("h")  # [missing-ssl-context]
