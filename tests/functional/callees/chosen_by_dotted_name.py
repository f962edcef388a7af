"""A dotted name is taken apart, and the class is what the module has under its last part."""
import importlib
import ssl
from importlib import import_module

from callee_helpers.loading import import_string


def _by_rsplit(path):
    module, name = path.rsplit(".", 1)
    return getattr(importlib.import_module(module), name)


def _by_rpartition(path):
    module, _, name = path.rpartition(".")
    return getattr(import_module(module), name)


def _by_colon(path):
    module, name = path.split(":")
    return getattr(import_module(module), name)


def _by_partition(path):
    module, _, name = path.partition(":")
    return getattr(import_module(module), name)


def _by_parts(path):
    parts = path.split(".")
    return getattr(import_module(".".join(parts[:-1])), parts[-1])


def _by_items(path):
    module = path.rpartition(".")[0]
    return getattr(__import__(module, fromlist=[""]), path.rpartition(".")[2])


def _by_place(path):
    place = path.rfind(".")
    return getattr(import_module(path[:place]), path[place + 1 :])


def by_each():
    _by_rsplit("http.client.HTTPSConnection")("h")  # [missing-ssl-context]
    _by_rpartition("http.client.HTTPSConnection")("h")  # [missing-ssl-context]
    _by_colon("http.client:HTTPSConnection")("h")  # [missing-ssl-context]
    _by_partition("http.client:HTTPSConnection")("h")  # [missing-ssl-context]
    _by_parts("http.client.HTTPSConnection")("h")  # [missing-ssl-context]
    _by_items("http.client.HTTPSConnection")("h")  # [missing-ssl-context]
    _by_place("http.client.HTTPSConnection")("h")  # [missing-ssl-context]
    import_string("http.client.HTTPSConnection")("h")  # [missing-ssl-context]


def with_contexts():
    _by_rsplit("http.client.HTTPSConnection")("h", context=ssl.create_default_context())
    kind = _by_rpartition("http.client.HTTPSConnection")
    kind("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def of_others():
    _by_rsplit("http.client.HTTPConnection")("h")
    _by_rpartition("namesake_helpers.own.HTTPSConnection")("h")
    _by_colon("http.client:HTTPConnection")("h")
    import_string("namesake_helpers.own.HTTPSConnection")("h")
    import_string("namesake_helpers.made_of_it.Connection")("h", context=ssl.create_default_context())


_KINDS = {"http": "http.client.HTTPConnection", "https": "http.client.HTTPSConnection"}


def out_of_a_table(scheme):
    _by_rsplit(_KINDS["http"])("h")
    _by_rsplit(_KINDS["https"])("h")  # [missing-ssl-context]
    kind = import_string(_KINDS[scheme])
    kind("h")  # [missing-ssl-context]


def written_here():
    module, name = "http.client.HTTPSConnection".rsplit(".", 1)
    getattr(import_module(module), name)("h")  # [missing-ssl-context]
    module, name = "http.client.HTTPConnection".rsplit(".", 1)
    getattr(import_module(module), name)("h")
