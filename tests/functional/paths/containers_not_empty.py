"""A container that something was put into is not empty, whatever that is; one that something was taken out of may be."""
import ssl
from http.client import HTTPSConnection


def _may_raise(tls):
    if tls:
        raise ValueError


def errors_collected(tls):
    errors, context = [], None
    try:
        _may_raise(tls)
        context = ssl.create_default_context()
    except ValueError as error:
        errors.append(error)
    if errors:
        return
    HTTPSConnection("h", context=context)


def errors_collected_and_tested_the_other_way(tls):
    errors, context = [], None
    try:
        _may_raise(tls)
        context = ssl.create_default_context()
    except ValueError as error:
        errors.append(error)
    if not errors:
        return
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def displays(item):
    if not [item]:
        HTTPSConnection("h")
    if not (item,):
        HTTPSConnection("h")
    if not {"key": item}:
        HTTPSConnection("h")
    if [item]:
        HTTPSConnection("h")  # [missing-ssl-context]


def removed(item):
    items = [item]
    items.remove(item)
    if not items:
        HTTPSConnection("h")  # [missing-ssl-context]


def deleted_in_a_slice(item):
    items = [item]
    del items[:]
    if not items:
        HTTPSConnection("h")  # [missing-ssl-context]


def popped_under_an_unknown_key(key):
    items = {key: 1}
    items.pop(key)
    if not items:
        HTTPSConnection("h")  # [missing-ssl-context]


def popped_under_a_known_key(item):
    items = {"key": item}
    items.pop("key")
    if items:
        HTTPSConnection("h")
    if not items:
        HTTPSConnection("h")  # [missing-ssl-context]


def filtered(item):
    items = [one for one in "ab" if one == item]
    if not items:
        HTTPSConnection("h")  # [missing-ssl-context]
