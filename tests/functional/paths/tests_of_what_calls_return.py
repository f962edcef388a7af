"""Tests of what a call returns agree where they read alike and their names are bound to the same values."""

import os
import ssl
import sys
from http.client import HTTPSConnection
from urllib.parse import urlparse


def compared(scheme):
    options = {}
    if scheme.lower() == "https":
        options["context"] = ssl.create_default_context()
    if scheme.lower() == "https":
        HTTPSConnection("h", **options)


def compared_the_other_way_round(scheme):
    context = None
    if scheme.lower() != "http":
        context = ssl.create_default_context()
    if not scheme.lower() == "http":
        HTTPSConnection("h", context=context)


def compared_with_something_else(scheme):
    options = {}
    if scheme.lower() == "https":
        options["context"] = ssl.create_default_context()
    if scheme.lower() != "https":
        HTTPSConnection("h", **options)  # [missing-ssl-context]


def excluded_by_another_literal(scheme):
    context = None
    if scheme.lower() == "https":
        context = ssl.create_default_context()
    if scheme.lower() == "http":
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def rebound_between(scheme):
    options = {}
    if scheme.lower() == "https":
        options["context"] = ssl.create_default_context()
    for scheme in ("HTTPS", "https"):
        if scheme.lower() == "https":
            HTTPSConnection("h", **options)  # [missing-ssl-context]


class Rebinding:
    def connect(self, scheme, other):
        options = {}
        self.scheme = scheme
        if self.scheme.startswith("https"):
            options["context"] = ssl.create_default_context()
        if self.scheme.startswith("https"):
            HTTPSConnection("h", **options)
        self.scheme = other
        if self.scheme.startswith("https"):
            HTTPSConnection("h", **options)  # [missing-ssl-context]


def attribute_rebound_between(scheme):
    Rebinding().connect(scheme, "https")


def of_the_environment(flag):
    os.environ["TLS"] = "1" if flag else "0"
    options = {}
    if os.environ.get("TLS") == "1":
        options["context"] = ssl.create_default_context()
    if os.environ.get("TLS") == "1":
        HTTPSConnection("h", **options)
    if os.environ.get("TLS") == "0":
        HTTPSConnection("h", **options)  # [missing-ssl-context]


def attribute_of_what_is_returned(scheme):
    context = ssl.create_default_context()
    if urlparse(f"{scheme}://h").scheme == "http":
        context = ssl._create_unverified_context()
    if urlparse(f"{scheme}://h").scheme != "http":
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def is_a_truth_value(scheme):
    context = None
    if scheme.endswith("s") is True:
        context = ssl.create_default_context()
    if scheme.endswith("s") is True:
        HTTPSConnection("h", context=context)
    if scheme.endswith("p") is True:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def slices(items):
    context = None
    if items[1:]:
        context = ssl.create_default_context()
    if items[1:]:
        HTTPSConnection("h", context=context)
    if items[:1]:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def copies(items):
    context = None
    if list(items):
        context = ssl.create_default_context()
    if list(items):
        HTTPSConnection("h", context=context)
    if not list(items):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def of_the_program(flag):
    sys.argv[1:] = ["--tls"] if flag else []
    context = None
    if sys.argv[1:]:
        context = ssl.create_default_context()
    if sys.argv[1:]:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
