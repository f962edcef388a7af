"""A context that a function reads out of its keywords and hands on stays the caller's choice, also when it is tested between."""
import ssl
from http.client import HTTPSConnection


def _hand_on_if_there(host, **keywords):
    options = {}
    context = keywords.get("context")
    if context is not None:
        options["context"] = context
    return HTTPSConnection(host, **options)


def _hand_on_what_is_popped(host, **keywords):
    context = keywords.pop("context", None)
    options = {"context": context} if context else {}
    return HTTPSConnection(host, **options)


def _hand_on_nothing(host, **keywords):
    options = {}
    timeout = keywords.get("timeout")
    if timeout is not None:
        options["timeout"] = timeout
    return HTTPSConnection(host, **options)  # [missing-ssl-context]


_hand_on_if_there("h")  # [missing-ssl-context]
_hand_on_if_there("h", timeout=3)  # [missing-ssl-context]
_hand_on_if_there("h", context=None)  # [missing-ssl-context]
_hand_on_if_there("h", context=ssl.create_default_context())
_hand_on_if_there("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]

_hand_on_what_is_popped("h", context=ssl.create_default_context())
_hand_on_what_is_popped("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]

_hand_on_nothing("h", context=ssl.create_default_context())
_hand_on_nothing("h", timeout=3)
