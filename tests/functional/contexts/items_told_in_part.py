"""What is done to a list or mapping that is known in part leaves what it may hold then, and no more."""
import json
import ssl
from collections import OrderedDict
from http.client import HTTPSConnection


def taken_last_of_what_was_set_anew(flag):
    options = {"first": ssl.create_default_context(), "second": ssl.create_default_context()}
    del options["first"]
    options["first"] = None if flag else ssl.create_default_context()
    HTTPSConnection("h", context=options["first"])  # [missing-ssl-context]
    options.popitem()
    HTTPSConnection("h", context=options["second"])
    others = {"first": ssl.create_default_context(), "second": None}
    HTTPSConnection("h", context=others.popitem()[1])  # [missing-ssl-context]
    HTTPSConnection("h", context=others.popitem()[1])


def _taken_last_of(**options):
    options["context"] = None
    options.popitem()
    HTTPSConnection("h", context=options.get("context", ssl.create_default_context()))  # [missing-ssl-context]
    if "context" not in options:
        HTTPSConnection("h")  # [missing-ssl-context]


_taken_last_of(timeout=5)
_taken_last_of(context=None, timeout=5)


def set_where_nothing_is():
    contexts = [ssl.create_default_context()]
    try:
        contexts[3] = None
    except IndexError:
        pass
    HTTPSConnection("h", context=contexts[0])
    contexts[0] = None
    HTTPSConnection("h", context=contexts[0])  # [missing-ssl-context]


def cut_where_it_is_not_known():
    safe = (ssl.create_default_context(), ssl.create_default_context())
    mixed = (ssl.create_default_context(), None)
    start = json.loads("1")
    HTTPSConnection("h", context=safe[start:][0])
    HTTPSConnection("h", context=mixed[start:][0])  # [missing-ssl-context]


def turned_round():
    more = json.loads("[]")
    safe = [ssl.create_default_context(), *more]
    safe.reverse()
    HTTPSConnection("h", context=safe[0])
    mixed = [None, ssl.create_default_context(), *more]
    mixed.reverse()
    HTTPSConnection("h", context=mixed[-1])  # [missing-ssl-context]


def _opened(first, second=None, context=None):
    HTTPSConnection(first, context=context)


def given_by_what_is_gone_over():
    _opened(*"ab", ssl.create_default_context())
    _opened(*"ab", None)  # [missing-ssl-context]
    _opened(*{"a": 1, "b": 2}, ssl.create_default_context())
    _opened(*{"a": 1, "b": 2}, None)  # [missing-ssl-context]


def reordered():
    options = OrderedDict(context=ssl.create_default_context(), timeout=5)
    options.move_to_end("context")
    HTTPSConnection("h", **options)
    others = OrderedDict(context=None, timeout=5)
    others.move_to_end("context")
    HTTPSConnection("h", **others)  # [missing-ssl-context]


def chosen_out_of_tuples(flag):
    chosen, context = (dict, {}) if flag else (HTTPSConnection, "h")
    chosen(context)  # [missing-ssl-context]
    other, context = (dict, {}) if flag else (dict, {"context": None})
    other(context)
