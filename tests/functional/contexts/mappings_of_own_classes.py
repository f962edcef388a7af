"""…of a class that is a ``dict`` with no more than an initialiser and further methods."""
import ssl
from collections import OrderedDict
from http.client import HTTPSConnection
from typing import Any, TypedDict


class Options(dict):
    """What a connection is made with."""

    default = ssl.create_default_context()

    def verify(self):
        self["context"] = ssl.create_default_context()
        return self

    def relax(self):
        self.update(context=ssl._create_unverified_context())


class GenericOptions(dict[str, Any]):
    pass


class OrderedOptions(OrderedDict):
    pass


class TypedOptions(TypedDict, total=False):
    context: ssl.SSLContext
    timeout: float


class FilledOptions(dict):
    def __init__(self, **options):
        super().__init__(**options)
        self["context"] = ssl.create_default_context()


class OptionsWithDefault(dict):
    def __missing__(self, key):
        return ssl.create_default_context()


def of_a_subclass():
    HTTPSConnection("h", **Options(context=ssl._create_unverified_context()))  # [insecure-ssl-context]
    HTTPSConnection("h", **Options(context=ssl.create_default_context()))
    HTTPSConnection("h", **Options({"context": None}))  # [missing-ssl-context]
    HTTPSConnection("h", **Options())  # [missing-ssl-context]


def of_a_generic_subclass():
    HTTPSConnection("h", **GenericOptions(timeout=3))  # [missing-ssl-context]
    HTTPSConnection("h", **GenericOptions(context=ssl.create_default_context()))


def of_an_ordered_subclass():
    HTTPSConnection("h", **OrderedOptions(timeout=3))  # [missing-ssl-context]
    HTTPSConnection("h", **OrderedOptions(context=ssl.create_default_context()))


def of_a_typed_dictionary():
    HTTPSConnection("h", **TypedOptions(timeout=3))  # [missing-ssl-context]
    HTTPSConnection("h", **TypedOptions(context=ssl.create_default_context()))
    HTTPSConnection("h", **TypedOptions(context=ssl._create_unverified_context()))  # [insecure-ssl-context]


def filled_later():
    options = Options()
    options["context"] = ssl.create_default_context()
    HTTPSConnection("h", **options)
    del options["context"]
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def filled_by_its_methods():
    HTTPSConnection("h", **Options().verify())
    options = Options()
    options.verify()
    HTTPSConnection("h", **options)
    options.relax()
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def with_attributes():
    options = Options()
    options["context"] = options.default
    options.extra = ssl._create_unverified_context()
    HTTPSConnection("h", **options)


def filled_by_its_initialiser():
    HTTPSConnection("h", **FilledOptions())


def with_values_for_missing_keys():
    HTTPSConnection("h", context=OptionsWithDefault()["context"])
