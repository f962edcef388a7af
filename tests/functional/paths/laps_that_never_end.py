"""Where each lap of a comprehension raises, it comes to its end without one: over something empty."""
import ssl
from http.client import HTTPSConnection


def _refused(item):
    if item or not item:
        raise ValueError(item)
    return ssl.create_default_context()


def _collected(items):
    contexts = [_refused(item) for item in items]
    for context in contexts:
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def _collected_by_key(items):
    contexts = {item: _refused(item) for item in items}
    HTTPSConnection("h", context=contexts.get("h"))  # [missing-ssl-context]


def _collected_from_one():
    contexts = [_refused(item) for item in ("h",)]
    for context in contexts or [ssl._create_unverified_context()]:
        HTTPSConnection("h", context=context)


def _collected_in_a_try(items):
    try:
        contexts = [_refused(item) for item in items]
    except ValueError:
        contexts = [ssl.create_default_context()]
    for context in contexts:
        HTTPSConnection("h", context=context)


def go_over_nothing():
    _collected([])
    _collected_by_key([])
    _collected_in_a_try([])


def go_over_one():
    _collected_in_a_try(["h"])
    try:
        _collected_from_one()
    except ValueError:
        pass
