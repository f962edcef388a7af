"""A copy of the keywords without those that are `None` hands on the caller's context; one of something unknown is unknown."""
import ssl
from http.client import HTTPSConnection


def _open(**options):
    options = {name: value for name, value in options.items() if value is not None}
    return HTTPSConnection("h", **options)  # [unknown-ssl-context]


def _open_by(options):
    chosen = {name: value for name, value in options.items() if value is not None}
    return HTTPSConnection("h", **chosen)  # [unknown-ssl-context]


def _open_by_at_once(options):
    HTTPSConnection("h", **{name: value for name, value in options.items() if value is not None})  # [unknown-ssl-context]


def _open_by_others(**options):
    options = {name: value for name, value in options.items() if name != "context"}
    return HTTPSConnection("h", context=ssl.create_default_context(), **options)


def by_keywords():
    _open()  # [missing-ssl-context]
    _open(context=None)  # [missing-ssl-context]
    _open(context=None, timeout=3)  # [missing-ssl-context]
    _open(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _open(context=ssl.create_default_context())
    _open_by_others(context=ssl._create_unverified_context(), timeout=3)


def by_mappings():
    _open_by({"context": ssl.create_default_context(), "timeout": None})
    _open_by_at_once({"context": ssl.create_default_context(), "timeout": None})
