"""What a generator hands out in a loop over items that are known comes in their order."""
import ssl
from http.client import HTTPSConnection


def _contexts():
    for make in (ssl.create_default_context, ssl._create_unverified_context):
        yield make()


def by_index():
    HTTPSConnection("h", context=list(_contexts())[0])
    HTTPSConnection("h", context=list(_contexts())[1])  # [insecure-ssl-context]


def first():
    HTTPSConnection("h", context=next(iter(_contexts()), None))


def unpacked():
    good, weak = _contexts()
    HTTPSConnection("h", context=good)
    HTTPSConnection("h", context=weak)  # [insecure-ssl-context]


def _any_number(count):
    for number in range(count):
        yield ssl._create_unverified_context() if number else ssl.create_default_context()


def in_any_order(count):
    for context in list(_any_number(count)):
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
