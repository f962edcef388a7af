"""1, 1.0 and True are one key, and 0, 0.0 and False another."""

import ssl
from http.client import HTTPSConnection

BY_VERSION = {1.0: ssl._create_unverified_context(), 1.1: ssl.create_default_context()}
BY_FLAG = {1: ssl._create_unverified_context(), 0: ssl.create_default_context()}


def by_number(items):
    version = len(items)
    if version == 1:
        HTTPSConnection("h", context=BY_VERSION[version])  # [insecure-ssl-context]


def by_one_of_several(count=1):
    if count in (0, 1):
        HTTPSConnection("h", context=BY_VERSION.get(count, ssl.create_default_context()))  # [insecure-ssl-context]
    if count == 0:
        HTTPSConnection("h", context=BY_VERSION.get(count, ssl.create_default_context()))


def by_flag(verify):
    if verify is True:
        HTTPSConnection("h", context=BY_FLAG[verify])  # [insecure-ssl-context]
    if verify == False:  # noqa: E712
        HTTPSConnection("h", context=BY_FLAG[verify])
