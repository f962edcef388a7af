"""A module that imports its importer has the importer's functions as attributes."""

import ssl
from http.client import HTTPSConnection


def _connect(host, context=None):
    return HTTPSConnection(host, context=context)


from given_back_helpers import giving_back


def weakly():
    giving_back._connect("localhost", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def verified():
    giving_back._connect("localhost", context=ssl.create_default_context())
