"""Of what a star hands on, the first items are known, though others follow of which nothing is known."""

import ssl
from http.client import HTTPSConnection


def _open(host, context, *others):
    return HTTPSConnection(host, context=context), others


def _open_third(host, port, context, *others):
    return HTTPSConnection(host, port, context=context), others


def followed(more):
    others = ["a", "b"] if more else []
    arguments = ["h", ssl._create_unverified_context()]
    arguments.extend(others)
    _open(*arguments)  # [insecure-ssl-context]


def followed_by_a_parameter(items):
    arguments = ["h", None, *items]
    _open(*arguments)  # [missing-ssl-context]
    verified = ["h", ssl.create_default_context(), *items]
    _open(*verified)


def behind_another(items):
    arguments = [443, None, *items]
    _open_third("h", *arguments)  # [missing-ssl-context]
    verified = [443, ssl.create_default_context(), *items]
    _open_third("h", *verified)
