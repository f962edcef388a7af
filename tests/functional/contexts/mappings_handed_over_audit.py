"""What code that is not seen may have put into a mapping is unknown where it is asked for, and absent where it is not."""
import ssl
from http.client import HTTPSConnection

_fill = eval("lambda target: target.update(context=None, timeout=3)")
_look = eval("lambda target: None")


def by_key():
    options = {}
    _fill(options)
    HTTPSConnection("h", context=options["context"])  # [unknown-ssl-context] # not run: a context, for all that is seen


def by_method():
    options = {}
    _look(options)
    HTTPSConnection("h", context=options.get("context"))  # [unknown-ssl-context] # not run: none, and not to be seen


def as_keywords():
    options = {"timeout": 3}
    _look(options)
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def set_if_missing():
    options = {"timeout": 3}
    _look(options)
    if "context" not in options:
        options["context"] = ssl.create_default_context()
    HTTPSConnection("h", **options)  # [unknown-ssl-context] # not run: what was there is not seen


def set_always():
    options = {"timeout": 3}
    _look(options)
    options["context"] = ssl.create_default_context()
    HTTPSConnection("h", **options)
