"""The `"context"` key of a mapping that is built in sight: a literal, `dict(…)`, `{**a, …}`."""
import ssl
from http.client import HTTPSConnection


def literal():
    options = {"timeout": 10, "context": ssl.create_default_context()}
    HTTPSConnection("h", **options)
    options = {"timeout": 10}
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def dict_call():
    HTTPSConnection("h", **dict(context=ssl.create_default_context()))
    HTTPSConnection("h", **dict(timeout=10))  # [missing-ssl-context]
    HTTPSConnection("h", **dict({"context": ssl.create_default_context()}, timeout=10))
    HTTPSConnection("h", **dict({"context": ssl.create_default_context()}, context=None))  # [missing-ssl-context]


def merged():
    base = {"context": ssl.create_default_context()}
    HTTPSConnection("h", **{**base, "timeout": 10})
    HTTPSConnection("h", **{**base, "context": None})  # [missing-ssl-context]
    HTTPSConnection("h", **{"context": None, **base})
