"""A function that changes what it is handed changes each context that the argument chooses between."""

import ssl
from http.client import HTTPSConnection


def _loosen(context):
    context.check_hostname = False


def by_condition(own):
    context = ssl.create_default_context()
    other = ssl.create_default_context()
    _loosen(context if own else other)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=other)  # [insecure-ssl-context]


def by_keyword(own):
    context = ssl.create_default_context()
    other = ssl.create_default_context()
    third = ssl.create_default_context()
    _loosen(context=context if own else other)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=third)


def by_or(own):
    context = ssl.create_default_context()
    weak = ssl.create_default_context() if own else None
    _loosen(weak or context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
