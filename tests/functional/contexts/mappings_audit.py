"""A mapping that can't be followed is unknown; an unknown key or update leaves an entry and makes an absent one unknown."""
import json
import ssl
from http.client import HTTPSConnection

import configuration


def _parameter(options):
    HTTPSConnection("h", **options)  # [unknown-ssl-context]


def loaded(text):
    HTTPSConnection("h", **configuration.options)  # [unknown-ssl-context]
    HTTPSConnection("h", **json.loads(text))  # [unknown-ssl-context]


def unknown_update():
    options = {"context": ssl.create_default_context()}
    options.update(configuration.options)
    HTTPSConnection("h", **options)
    options = {}
    options.update(configuration.options)
    HTTPSConnection("h", **options)  # [unknown-ssl-context]


def unknown_key(name):
    options = {"context": ssl.create_default_context()}
    options[name] = 1
    HTTPSConnection("h", **options)
    options = {}
    options[name] = 1
    HTTPSConnection("h", **options)  # [unknown-ssl-context]


def merged_with_unknown():
    HTTPSConnection("h", **{**configuration.options, "context": ssl.create_default_context()})
    HTTPSConnection("h", **{**configuration.options})  # [unknown-ssl-context]
    HTTPSConnection("h", **configuration.options, context=None)  # [missing-ssl-context]


# not run: configuration is not installed
