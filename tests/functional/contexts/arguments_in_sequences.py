"""What a call gets out of a sequence that is not known counts as an argument, whatever is called."""
import json
import ssl
from functools import partial
from http.client import HTTPSConnection


def _pair(is_secure):
    return json.loads("[\"context\"]") + [ssl.create_default_context() if is_secure else None]


def set_by_default():
    options = {}
    options.setdefault(*_pair(True))
    HTTPSConnection("h", **options)
    others = {}
    others.setdefault("timeout", 5)
    HTTPSConnection("h", **others)  # [missing-ssl-context]


def set_by_the_special_method():
    options = {}
    options.__setitem__(*_pair(True))
    HTTPSConnection("h", **options)
    others = {}
    others.__setitem__("context", None)
    HTTPSConnection("h", **others)  # [missing-ssl-context]


def purposes():
    HTTPSConnection("h", context=ssl.create_default_context(*json.loads("[]")))
    HTTPSConnection("h", context=ssl.create_default_context(*[ssl.Purpose.CLIENT_AUTH]))  # [insecure-ssl-context]
    HTTPSConnection("h", context=ssl._create_unverified_context(*json.loads("[]")))  # [insecure-ssl-context]


def partials():
    partial(*json.loads("[]"), HTTPSConnection)("h", context=ssl.create_default_context())
    partial(*[HTTPSConnection, "h"])()  # [missing-ssl-context]


def truths(flag):
    context = ssl.create_default_context()
    if bool():
        context = None
    HTTPSConnection("h", context=context)
    if bool(*[flag]):
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def of_locals(flag):
    label = "%(flag)s" % vars()
    HTTPSConnection("h", context=None if label == "True" else ssl.create_default_context())  # [missing-ssl-context]
    HTTPSConnection("h", context=None if label is None else ssl.create_default_context())
