"""A context may be picked out of `*args`: the call that passes it is judged."""

import ssl
from http.client import HTTPSConnection


def _opened_with_first(*parts):
    return HTTPSConnection("h", context=parts[0])


def _opened_with_second(*parts):
    return HTTPSConnection(parts[0], context=parts[1])


def _opened_unpacked(*parts):
    host, context = parts
    return HTTPSConnection(host, context=context)


def _opened_with_last(host, *parts):
    return HTTPSConnection(host, context=parts[-1])


def picked():
    _opened_with_first(ssl._create_unverified_context())  # [insecure-ssl-context]
    _opened_with_first(ssl.create_default_context())
    _opened_with_second("h", ssl._create_unverified_context())  # [insecure-ssl-context]
    _opened_with_second("h", ssl.create_default_context())
    _opened_unpacked("h", ssl._create_unverified_context())  # [insecure-ssl-context]
    _opened_unpacked("h", ssl.create_default_context())
    _opened_with_last("h", ssl.create_default_context(), ssl._create_unverified_context())  # [insecure-ssl-context]
    _opened_with_last("h", ssl._create_unverified_context(), ssl.create_default_context())


class _Client:
    def open(self, *parts):
        return HTTPSConnection("h", context=parts[0])


def picked_by_method():
    _Client().open(ssl._create_unverified_context())  # [insecure-ssl-context]
    _Client().open(ssl.create_default_context())
