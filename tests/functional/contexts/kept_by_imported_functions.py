"""What imported functions change, keep or put elsewhere is not what it was: by their names alone nobody knows."""

import functools
import ssl
from http.client import HTTPSConnection

from keeping_helpers import api, base, facade

base.look = base.relax


def by_functions_named_like_methods(path):
    options = {"context": ssl.create_default_context()}
    api.get(path, options)
    HTTPSConnection("h", **options)  # [insecure-ssl-context]
    options = {"context": ssl.create_default_context()}
    api.Session().get(path, options)
    HTTPSConnection("h", **options)  # [insecure-ssl-context]
    context = ssl.create_default_context()
    api.copy(context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_functions_bound_anew():
    context = ssl.create_default_context()
    facade.check(context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    context = ssl.create_default_context()
    facade.probe(context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    context = ssl.create_default_context()
    base.look(context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    context = ssl.create_default_context()
    base.seen(context)
    HTTPSConnection("h", context=context)


def by_what_is_kept():
    context = ssl.create_default_context()
    base.install(context)
    base.configure(verify=False)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_hooks():
    context = ssl.create_default_context()
    base.HOOKS["x"] = functools.partial(base.relax, context)
    base.HOOKS["x"]()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
