"""A loop runs any number of times, also none."""
import ssl
from http.client import HTTPSConnection


def perhaps_not_at_all(items):
    context = None
    for _item in items:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def weakened_in_a_later_lap(items):
    context = ssl.create_default_context()
    for _item in items:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
        context.check_hostname = False


def made_in_each_lap(items):
    for item in items:
        context = ssl.create_default_context()
        HTTPSConnection(item, context=context)
        context = None


def verified_either_way(items):
    context = ssl.create_default_context()
    for _item in items:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
