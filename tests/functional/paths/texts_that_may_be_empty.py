"""A text that is filled in may be empty where nothing but fields stands in it."""

import ssl
from http.client import HTTPSConnection


def _chosen(is_good):
    return ssl.create_default_context() if is_good else ssl._create_unverified_context()


def by_name(name):
    text = "%(name)s" % {"name": name or ""}
    HTTPSConnection("h", context=_chosen(text))  # [insecure-ssl-context]


def by_name_with_more(name):
    text = "name=%(name)s" % {"name": name or ""}
    HTTPSConnection("h", context=_chosen(text))


def by_format(name, width):
    text = "{0:{1}}".format(name or "", width or "")
    HTTPSConnection("h", context=_chosen(text))  # [insecure-ssl-context]


def by_format_with_more(name):
    text = "name={0}".format(name or "")
    HTTPSConnection("h", context=_chosen(text))
