"""A mapping that always holds a context is true, whatever attributes are set under names that are not known."""

import ssl
from http.client import HTTPSConnection

DEFAULTS = {"timeout": 10, "context": ssl.create_default_context()}


def layered():
    merged = {}
    for layer in (DEFAULTS, None):
        merged.update(layer or {})
    HTTPSConnection("h", **merged)


def plain():
    HTTPSConnection("h", **(DEFAULTS or {}))


class Options:
    def __init__(self, **options):
        for name, value in options.items():
            setattr(self, name, value)


def _assign(target, options):
    for name, value in options.items():
        setattr(target, name, value)


def use():
    _assign(Options(verify=True), {"timeout": 10})
