"""A context that is imported by its name is changed where it is reached as an attribute of its module."""

from http.client import HTTPSConnection

from changed_by_module_helpers import settings
from changed_by_module_helpers.settings import context, strict, untouched


def connect():
    settings.context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=untouched)


def made_strict():
    strict.check_hostname = False
    settings.strict.check_hostname = True
    HTTPSConnection("h", context=strict)
