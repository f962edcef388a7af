"""A module that gets itself has its functions as attributes, too."""

import ssl
import sys
from http.client import HTTPSConnection

import modules_that_get_themselves


def _request(host, context=None):
    return HTTPSConnection(host, context=context)


def imported():
    modules_that_get_themselves._request("localhost", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def found_among_modules():
    sys.modules[__name__]._request("localhost", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def verified():
    modules_that_get_themselves._request("localhost", context=ssl.create_default_context())
