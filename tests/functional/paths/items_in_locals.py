"""A local name that holds an item decides where a path ends, as the item does."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


def by_item(tls):
    config = {"scheme": "http"}
    context = None
    if tls:
        config["scheme"] = "https"
        context = ssl.create_default_context()
    scheme = config["scheme"]
    if scheme == "http":
        return HTTPConnection("localhost")
    return HTTPSConnection("localhost", context=context)


def by_raise(tls):
    config = {"scheme": "http"}
    if tls:
        config["scheme"] = "https"
        config["context"] = ssl.create_default_context()
    scheme = config.pop("scheme")
    if scheme == "http":
        raise ValueError(scheme)
    return HTTPSConnection("localhost", **config)


def _pair(tls):
    if tls:
        return "https", ssl.create_default_context()
    return "http", None


def by_index(tls):
    pair = _pair(tls)
    scheme = pair[0]
    if scheme == "http":
        return HTTPConnection("localhost")
    return HTTPSConnection("localhost", context=pair[1])


def by_member(tls):
    config = {"mode": "plain"}
    context = None
    if tls:
        config["mode"] = "tls"
        context = ssl.create_default_context()
    mode = config["mode"]
    if mode in ("plain", "text"):
        return HTTPConnection("localhost")
    return HTTPSConnection("localhost", context=context)


def by_not(loose):
    config = {"verify": "yes"}
    context = ssl.create_default_context()
    if loose:
        config["verify"] = "no"
        context = ssl.SSLContext()
    verify = config["verify"]
    if not verify == "yes":
        return None
    return HTTPSConnection("localhost", context=context)


def _by_key(name):
    table = {"plain": ("http", None), "tls": ("https", ssl.create_default_context())}
    scheme, context = table[name]
    if scheme == "http":
        return HTTPConnection("h")
    return HTTPSConnection("h", context=context)


def by_loop():
    for entry in (("http", None), ("https", ssl.create_default_context())):
        scheme = entry[0]
        if scheme == "http":
            continue
        yield HTTPSConnection("h", context=entry[1])


def by_loop_of_mappings():
    for server in [{"tls": False}, {"tls": True, "context": ssl.create_default_context()}]:
        tls = server["tls"]
        if not tls:
            continue
        yield HTTPSConnection("h", context=server.get("context"))


def by_key():
    _by_key("plain")
    _by_key("tls")


def _from_arguments_item(options):
    secure = options["tls"]
    context = None
    if options["tls"]:
        context = ssl.create_default_context()
    if not secure:
        return HTTPConnection("localhost")
    return HTTPSConnection("localhost", context=context)


def _from_arguments_get(options):
    secure = options.get("tls")
    context = None
    if options.get("tls"):
        context = ssl.create_default_context()
    if not secure:
        return HTTPConnection("localhost")
    return HTTPSConnection("localhost", context=context)


def _from_arguments_other(options):
    secure = options.get("tls")
    context = None
    if options.get("verify"):
        context = ssl.create_default_context()
    if not secure:
        return HTTPConnection("localhost")
    return HTTPSConnection("localhost", context=context)  # [missing-ssl-context]


def from_arguments(tls):
    _from_arguments_item({"tls": tls})
    _from_arguments_get({"tls": tls})
    _from_arguments_other({"tls": True, "verify": tls})
