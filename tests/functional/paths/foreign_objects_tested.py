"""Tests of what the standard library makes agree like others; what it is handed decides nothing."""

import http.client
import json
import logging
import ssl
import urllib.parse
from http.client import HTTPSConnection

log = logging.getLogger(__name__)
URLS = ("http://a/", "https://b/")


def same_test_twice():
    for url in URLS:
        parts = urllib.parse.urlsplit(url)
        context = None
        if parts.scheme == "https":
            context = ssl.create_default_context()
        if parts.scheme == "https":
            HTTPSConnection("h", context=context)


def bound_anew_between():
    parts = urllib.parse.urlsplit("https://a/")
    context = ssl.create_default_context()
    if parts.scheme == "https":
        context = None
    parts = urllib.parse.urlsplit("http://b/")
    if parts.scheme != "https":
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def from_lap_to_lap():
    context = ssl.create_default_context()
    for url in URLS:
        parts = urllib.parse.urlsplit(url)
        if parts.scheme == "https":
            HTTPSConnection("h", context=context)  # [missing-ssl-context]
        if parts.scheme == "http":
            context = None


def by_other_names():
    parts = urllib.parse.urlsplit("https://a/")
    scheme = parts.scheme
    context = None
    if scheme == "https":
        context = ssl.create_default_context()
    if parts.scheme == "https":
        HTTPSConnection("h", context=context)
    other = parts
    if other.scheme == "https":
        HTTPSConnection("h", context=context)


def unpacked(flag):
    scheme, netloc, _, _, _ = urllib.parse.urlsplit("https://a/" if flag else "http://a/")
    context = None
    if scheme == "https":
        context = ssl.create_default_context()
    log.info("%s", netloc)
    if scheme == "https":
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def weakened_by_what_was_tested(flag):
    parts = urllib.parse.urlsplit("https://localhost/" if flag else "https://a/")
    context = ssl.create_default_context()
    if parts.hostname == "localhost":
        context.check_hostname = False
    if parts.hostname != "localhost":
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def handed_on():
    _with_parts(urllib.parse.urlsplit("https://a/"))


def _with_parts(parts):
    context = None
    if parts.scheme == "https":
        context = ssl.create_default_context()
    if parts.scheme == "https":
        HTTPSConnection("h", context=context)


def logged(flag):
    context = ssl.create_default_context()
    log.debug("%s %s", context, flag)
    HTTPSConnection("h", context=context)
    if flag:
        context.check_hostname = False
    log.debug("%s", flag)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def assigned_in_an_argument(flag):
    context = ssl.create_default_context()
    log.debug("%s", context := None if flag else context)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def beside_its_own_name():
    host, first = "h", http.client.HTTPConnection("h")
    second, host = first, ssl._create_unverified_context()
    HTTPSConnection("h", context=host)  # [insecure-ssl-context]
    return second


def read_from_text():
    options = json.loads('{"timeout": 3}')
    options["context"] = ssl._create_unverified_context()
    HTTPSConnection("h", **options)  # [insecure-ssl-context]
    options = json.loads('{"timeout": 3}')
    options.update(context=ssl.create_default_context())
    HTTPSConnection("h", **options)
    part = json.loads('{"http": {}}')["http"]
    part["context"] = None
    HTTPSConnection("h", **part)  # [missing-ssl-context]


def renamed_and_changed():
    options = json.loads("{}")
    other = options
    other["context"] = ssl._create_unverified_context()
    HTTPSConnection("h", **options)  # [insecure-ssl-context]
