"""A list and a mapping that decorators fill with functions of the module hold each of them."""
import ssl
from http.client import HTTPSConnection

LISTED = []
NAMED = {}


def _named(name):
    def register(function):
        NAMED[name] = function
        return function

    return register


@_named("verified")
def verified():
    return ssl.create_default_context()


@LISTED.append
def weak():
    return ssl._create_unverified_context()


def connect():
    for make in LISTED:
        HTTPSConnection("h", context=make())  # [insecure-ssl-context]
    for _, make in NAMED.items():
        HTTPSConnection("h", context=make())
