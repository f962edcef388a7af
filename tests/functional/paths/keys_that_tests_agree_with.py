"""A test of the key that picks an item of a mapping tells which item it is."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def picked_before(scheme):
    kinds = {"https": HTTPSConnection, "http": HTTPConnection}
    kind, options = kinds[scheme], {}
    if scheme == "https":
        options["context"] = ssl.create_default_context()
    return kind("h", **options)


def tested_the_other_way(scheme):
    kinds = {"https": HTTPSConnection, "http": HTTPConnection}
    kind, options = kinds[scheme], {}
    if scheme == "http":
        options["timeout"] = 3
    return kind("h", **options)  # [missing-ssl-context]


def only_on_one_path(scheme, tls):
    kinds = {"https": HTTPSConnection, "http": HTTPConnection}
    kind, options = kinds[scheme], {}
    if scheme == "https" and tls:
        options["context"] = ssl.create_default_context()
    return kind("h", **options)  # [missing-ssl-context]
