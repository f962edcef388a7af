"""Of a list or tuple with a starred part, what stands before that is sure to come first, and what stands behind it last."""

import ssl
from http.client import HTTPConnection, HTTPSConnection

_BASE = {"timeout": 3}


def overlaid():
    _overlaid()
    _overlaid({"timeout": 5})


def _overlaid(*layers):
    options = {}
    for layer in (_BASE, *layers, {"context": ssl.create_default_context()}):
        options.update(layer)
    HTTPSConnection("host", **options)
    options = {}
    for layer in (_BASE, *layers, {"context": ssl._create_unverified_context()}):
        options.update(layer)
    HTTPSConnection("host", **options)  # [insecure-ssl-context]


def laid_under():
    _laid_under()
    _laid_under({"timeout": 3})


def _laid_under(*layers):
    options = {}
    for layer in [{"context": ssl._create_unverified_context()}, *layers]:
        options.update(layer)
    HTTPSConnection("host", **options)  # [insecure-ssl-context]


def joined():
    _joined([])


def _joined(layers):
    options = {}
    for layer in [_BASE, *layers] + [{"context": ssl.create_default_context()}]:
        options.update(layer)
    HTTPSConnection("host", **options)
    options = {}
    for layer in [_BASE] + layers + [{"context": ssl._create_unverified_context()}]:
        options.update(layer)
    HTTPSConnection("host", **options)  # [insecure-ssl-context]


def left_early():
    _left_early([None])
    _left_early([{}])


def _left_early(layers):
    options = {}
    for layer in (*layers, {"context": ssl.create_default_context()}):
        if layer is None:
            break
        options.update(layer)
    else:
        return HTTPSConnection("host", **options)
    return HTTPSConnection("host", **options)  # [missing-ssl-context]


def tried_in_turn():
    _tried_in_turn([])


def _tried_in_turn(others):
    for kind in (HTTPConnection, *others, HTTPSConnection):
        kind("host")  # [missing-ssl-context]
    for kind in (HTTPConnection, *others, HTTPConnection):
        kind("host")
