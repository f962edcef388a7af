"""A module's mapping that holds a context for each of some names holds it when a function reads it."""

import os
import ssl
from http.client import HTTPSConnection

_NAMES = os.environ.get("HOSTS", "a,b").split(",")
_LAX = {name: ssl._create_unverified_context() for name in _NAMES}
_STRICT = {name: ssl.create_default_context() for name in _NAMES}


def connect():
    HTTPSConnection("h", context=_LAX["a"])  # [insecure-ssl-context]
    HTTPSConnection("h", context=_STRICT["a"])


def _one_for_all(names, context):
    table = {}
    for name in names:
        table[name] = context
    table["a"].check_hostname = False
    HTTPSConnection("localhost", context=table["b"])  # [insecure-ssl-context]


def one_for_all():
    _one_for_all(["a", "b"], ssl.create_default_context())
