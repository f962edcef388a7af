"""Options that are picked key by key, by going over the mapping itself, are those that the tests keep."""
import ssl
from http.client import HTTPSConnection


def _without_timeout(**options):
    kept = {key: options[key] for key in options if key != "timeout"}
    return HTTPSConnection("h", **kept)


def _without_context(**options):
    kept = {key: options[key] for key in options if key != "context"}
    return HTTPSConnection("h", **kept)  # [missing-ssl-context]


def _sorted_without_timeout(**options):
    kept = {key: value for key, value in sorted(options.items()) if key != "timeout"}
    return HTTPSConnection("h", **kept)


_without_timeout(context=ssl.create_default_context())
_without_timeout(timeout=3)  # [missing-ssl-context]
_without_timeout(context=ssl._create_unverified_context())  # [insecure-ssl-context]
_without_context(context=ssl.create_default_context())
_sorted_without_timeout(context=ssl.create_default_context())
_sorted_without_timeout(context=ssl._create_unverified_context())  # [insecure-ssl-context]
