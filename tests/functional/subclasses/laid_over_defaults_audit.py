"""Laid over a default, a function's own keywords stay its caller's choice; a mapping that nobody knows leaves it."""

import ssl
from http.client import HTTPSConnection

import configuration


def _by_keywords(**keywords):
    return HTTPSConnection("h", **{"context": ssl.create_default_context(), **keywords})  # [unknown-ssl-context]


def by_mapping(options):
    given = {"context": ssl.create_default_context()}
    given.update(options)
    return HTTPSConnection("h", **given)  # [unknown-ssl-context]


def by_configuration():
    given = {"context": ssl.create_default_context()}
    given.update(configuration.options)
    return HTTPSConnection("h", **given)


def calls():
    _by_keywords()
    _by_keywords(timeout=3)
    _by_keywords(**configuration.options)
    _by_keywords(context=configuration.context)  # [unknown-ssl-context]


# not run: configuration is not installed
