"""Of a mapping that is handed in and copied, laid over a default or filled item by item, the caller has chosen the context."""
import ssl
from http.client import HTTPSConnection


def _open(host, options):
    options = options.copy()
    options.setdefault("timeout", 10)
    return HTTPSConnection(host, **options)


def _open_annotated(host, options: dict):
    options = options.copy()
    return HTTPSConnection(host, **options)


def _open_dict(host, options):
    options = dict(options)
    options.setdefault("timeout", 10)
    return HTTPSConnection(host, **options)


def weak():
    return _open("h", {"context": ssl._create_unverified_context()})  # [insecure-ssl-context]


def missing():
    return _open("h", {"port": 8443})  # [missing-ssl-context]


def good():
    return _open("h", {"context": ssl.create_default_context()})


def annotated():
    return _open_annotated("h", {"port": 8443})  # [missing-ssl-context]


def weak_dict():
    return _open_dict("h", {"context": ssl._create_unverified_context()})  # [insecure-ssl-context]


def _open_in_loop(host, options):
    merged = {"timeout": 10}
    for key, value in options.items():
        merged[key] = value
    return HTTPSConnection(host, **merged)


def _open_over_default(host, options):
    merged = {"context": ssl.create_default_context()}
    for key, value in options.items():
        merged[key] = value
    return HTTPSConnection(host, **merged)


def _open_keywords(host, **options):
    merged = {"timeout": 10}
    for key, value in options.items():
        merged[key] = value
    return HTTPSConnection(host, **merged)


def weak_in_loop():
    return _open_in_loop("h", {"context": ssl._create_unverified_context()})  # [insecure-ssl-context]


def missing_in_loop():
    return _open_in_loop("h", {"port": 8443})  # [missing-ssl-context]


def weak_over_default():
    return _open_over_default("h", {"context": ssl._create_unverified_context()})  # [insecure-ssl-context]


def good_in_loop():
    return _open_in_loop("h", {"context": ssl.create_default_context()}), _open_over_default("h", {})


def keywords():
    return _open_keywords("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def _open_item(config):
    options = {"context": ssl.create_default_context(), **config["tls"]}
    return HTTPSConnection(config["host"], **options)


def _open_filtered(config):
    options = {key: value for key, value in config["tls"].items() if value is not None}
    return HTTPSConnection(config["host"], **options)


def _open_as_it_is(config):
    return HTTPSConnection(config["host"], **config["tls"])


def _open_parameter(host, tls):
    options = {"context": ssl.create_default_context(), **tls}
    return HTTPSConnection(host, **options)


def weak_item():
    return _open_item({"host": "h", "tls": {"context": ssl._create_unverified_context()}})  # [insecure-ssl-context]


def good_item():
    return _open_item({"host": "h", "tls": {"timeout": 3}})


def missing_item():
    return _open_filtered({"host": "h", "tls": {"timeout": 3, "context": None}})  # [missing-ssl-context]


def missing_as_it_is():
    return _open_as_it_is({"host": "h", "tls": {"timeout": 3}})  # [missing-ssl-context]


def weak_parameter():
    return _open_parameter("h", {"context": ssl._create_unverified_context()})  # [insecure-ssl-context]
