"""A context that is imported under two names is one object."""

from http.client import HTTPSConnection

from shared_by_import_helpers.options import context as first
from shared_by_import_helpers.options import context as second
from shared_by_import_helpers.options import other

first.check_hostname = False


def under_the_other_name():
    HTTPSConnection("h", context=second)  # [insecure-ssl-context]


def another():
    HTTPSConnection("h", context=other)
