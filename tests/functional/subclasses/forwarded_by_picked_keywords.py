"""Of keywords that a comprehension picks, those are handed on that it keeps."""
import ssl
from http.client import HTTPSConnection


def _kept_by_key(**options):
    given = {key: options[key] for key in options if key in ("context", "timeout")}
    return HTTPSConnection("h", **given)


def _kept_by_item(**options):
    given = {key: value for key, value in options.items() if key in ("context", "timeout")}
    return HTTPSConnection("h", **given)


def _kept_all_but(**options):
    return HTTPSConnection("h", **{key: options[key] for key in options.keys() if key != "retries"})


def _left_out(**options):
    given = {key: value for key, value in options.items() if key != "context"}
    return HTTPSConnection("h", **given)  # [missing-ssl-context]


def _not_listed(**options):
    given = {key: value for key, value in options.items() if key in ("timeout",)}
    return HTTPSConnection("h", **given)  # [missing-ssl-context]


def _of_a_mapping(options):
    given = {key: value for key, value in options.items() if key in ("context", "timeout")}
    return HTTPSConnection("h", **given)


def kept():
    _kept_by_key()  # [missing-ssl-context]
    _kept_by_key(context=ssl.create_default_context())
    _kept_by_key(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _kept_by_item()  # [missing-ssl-context]
    _kept_by_item(timeout=1)  # [missing-ssl-context]
    _kept_by_item(context=ssl.create_default_context())
    _kept_by_item(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _kept_all_but(retries=1)  # [missing-ssl-context]
    _kept_all_but(context=ssl.create_default_context())


def left_out():
    _left_out(context=ssl.create_default_context())
    _left_out()
    _not_listed(context=ssl.create_default_context())
    _not_listed()


def of_a_mapping():
    _of_a_mapping({"context": ssl.create_default_context()})
    _of_a_mapping({"context": ssl._create_unverified_context()})  # [insecure-ssl-context]
    _of_a_mapping({"timeout": 1})  # [missing-ssl-context]
