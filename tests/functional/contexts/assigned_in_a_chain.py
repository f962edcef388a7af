"""``a = b = {}`` binds both names to one object: what is put in under one is there under the other."""
import ssl
from http.client import HTTPSConnection


class _Client:
    def __init__(self):
        self.options = options = {"timeout": 3}
        options["context"] = ssl.create_default_context()

    def open(self):
        HTTPSConnection("h", **self.options)


def of_a_method():
    _Client().open()


def local():
    first = second = {}
    first["context"] = ssl.create_default_context()
    HTTPSConnection("h", **second)


def local_insecure():
    first = second = {}
    first["context"] = ssl._create_unverified_context()
    HTTPSConnection("h", **second)  # [insecure-ssl-context]


def by_walrus():
    first = (second := {})
    second["context"] = ssl.create_default_context()
    HTTPSConnection("h", **first)


def lists():
    first = second = [None]
    first[0] = ssl.create_default_context()
    HTTPSConnection("h", context=second[0])


DEFAULTS = OPTIONS = {"timeout": 3}
DEFAULTS["context"] = ssl.create_default_context()


def of_the_module():
    HTTPSConnection("h", **OPTIONS)


def twins():
    first = {}
    second = first
    first["context"] = ssl.create_default_context()
    HTTPSConnection("h", **second)
    one = other = dict()
    one["context"] = ssl.create_default_context()
    HTTPSConnection("h", **other)
    third = fourth = {"context": ssl._create_unverified_context()}
    third["context"] = ssl.create_default_context()
    HTTPSConnection("h", **fourth)
