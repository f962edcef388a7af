"""Who hands in no options, or none at all, leaves the context out: the function only forwards them."""

import ssl
from http.client import HTTPSConnection


def _or_none(host, context=None):
    return HTTPSConnection(host, context=context or None)


def _kwargs_or(host, **kwargs):
    return HTTPSConnection(host, **(kwargs or {}))


def _options_or(host, options=None):
    return HTTPSConnection(host, **(options or {}))


def _options_if(host, options=None):
    if options is None:
        options = {}
    return HTTPSConnection(host, **options)


def _options_or_named(host, options=None):
    options = options or {}
    return HTTPSConnection(host, **options)


def _options_or_dict(host, options=None):
    options = dict(options or {})
    return HTTPSConnection(host, **options)


def _options_or_get(host, options=None):
    options = options or {}
    return HTTPSConnection(host, context=options.get("context"))


def _conditional(host, options=None):
    return HTTPSConnection(host, **(options if options else {}))


def _conditional2(host, options=None):
    return HTTPSConnection(host, **({} if options is None else options))


def _conditional3(host, context=None):
    return HTTPSConnection(host, context=context if context else None)


def _if_kwargs(host, **kwargs):
    if not kwargs:
        kwargs = {}
    return HTTPSConnection(host, **kwargs)


def _filled_by_update(host, **kwargs):
    options = {"timeout": 3}
    if kwargs:
        options.update(kwargs)
    return HTTPSConnection(host, **options)


def _filled_with_default(host, **kwargs):
    options = {"timeout": 3}
    if kwargs:
        options.update(kwargs)
    else:
        options["context"] = ssl.create_default_context()
    return HTTPSConnection(host, **options)


def _own_call(host, **kwargs):
    if not kwargs:
        return HTTPSConnection(host)  # [missing-ssl-context]
    return HTTPSConnection(host, **kwargs)


def _weak_default(host, options=None):
    options = options or {"context": ssl._create_unverified_context()}
    return HTTPSConnection(host, **options)  # [insecure-ssl-context]


class _Client:
    def __init__(self, options=None):
        self.options = options or {}

    def open(self, host):
        return HTTPSConnection(host, **self.options)  # [missing-ssl-context]


def run():
    context = ssl.create_default_context()
    _kwargs_or("h", context=context)
    _kwargs_or("h")  # [missing-ssl-context]
    _options_or("h")  # [missing-ssl-context]
    _options_if("h")  # [missing-ssl-context]
    _options_or_named("h")  # [missing-ssl-context]
    _options_or_dict("h")  # [missing-ssl-context]
    _options_or_get("h")  # [missing-ssl-context]
    _conditional("h")  # [missing-ssl-context]
    _conditional2("h")  # [missing-ssl-context]
    _conditional3("h")  # [missing-ssl-context]
    _if_kwargs("h")  # [missing-ssl-context]
    _or_none("h")  # [missing-ssl-context]
    _or_none("h", context)
    _options_or("h", {"context": context})
    _filled_by_update("h")  # [missing-ssl-context]
    _filled_by_update("h", context=context)
    _filled_with_default("h")
    _own_call("h")
    _own_call("h", context=context)
    _own_call("h", timeout=3)  # [missing-ssl-context]
    _weak_default("h")
    _weak_default("h", {"context": context})
    _Client().open("h")
