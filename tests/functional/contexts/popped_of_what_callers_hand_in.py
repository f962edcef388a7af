"""What is taken out of a mapping that the caller has handed in stays the caller's choice, also where nothing is in it."""

import ssl
from http.client import HTTPSConnection


def _open(options):
    context = options.pop("context", None)
    return HTTPSConnection("h", context=context, **options)


def missing():
    return _open({"port": 8443})  # [missing-ssl-context]


def missing_in_variable():
    options = {}
    return _open(options)  # [missing-ssl-context]


def weak():
    return _open({"context": ssl._create_unverified_context()})  # [insecure-ssl-context]


def good():
    return _open({"context": ssl.create_default_context()})


def _put_back(options):
    context = options.pop("context", None)
    if context is not None:
        options["context"] = context
    return HTTPSConnection("h", **options)


def missing_where_it_is_put_back():
    return _put_back({"port": 8443})  # [missing-ssl-context]


def weak_where_it_is_put_back():
    return _put_back({"context": ssl._create_unverified_context()})  # [insecure-ssl-context]


def good_where_it_is_put_back():
    return _put_back({"context": ssl.create_default_context()})


def _cleared_if_none(options):
    if options.get("context") is None:
        options.pop("context", None)
    return HTTPSConnection("h", **options)


def missing_where_none_is_cleared():
    return _cleared_if_none({"port": 8443})  # [missing-ssl-context]


def good_where_none_is_cleared():
    return _cleared_if_none({"context": ssl.create_default_context()})


def _dropped(options):
    options.pop("context", None)
    return HTTPSConnection("h", **options)  # [missing-ssl-context]


def where_it_is_dropped():
    return _dropped({"port": 8443}), _dropped({"context": ssl.create_default_context()})


def _filled_in(options):
    context = options.pop("context", None) or ssl.create_default_context()
    return HTTPSConnection("h", context=context, **options)


def where_it_is_filled_in():
    return _filled_in({"port": 8443}), _filled_in({"context": None})


def _taken_twice(options):
    first = options.pop("context", None)
    second = options.pop("context", None)
    return HTTPSConnection("h", context=first or second or ssl.create_default_context())


def where_it_is_taken_twice():
    return _taken_twice({"port": 8443})


def _kept(options):
    options.pop("context", None)
    options["context"] = ssl.create_default_context()
    return HTTPSConnection("h", **options)


def where_another_one_is_kept():
    return _kept({"port": 8443}), _kept({"context": None})
