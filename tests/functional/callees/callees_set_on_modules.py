"""A callee that is a module's attribute is what the attribute was set to on the way."""

import http.client
import ssl
import sys
from http.client import HTTPConnection, HTTPSConnection

from callee_helpers import set_from_outside


class _Own:
    def __init__(self, host, **keywords):
        self.host = host


def _open(host, tls=None):
    return HTTPSConnection(host, context=tls)


def set_to_the_class():
    set_from_outside.kind = HTTPSConnection
    set_from_outside.kind("h")  # [missing-ssl-context]
    set_from_outside.kind("h", context=ssl.create_default_context())
    set_from_outside.kind = HTTPConnection
    set_from_outside.kind("h")


def set_if_missing():
    set_from_outside.kind = None
    if set_from_outside.kind is None:
        set_from_outside.kind = HTTPSConnection
    set_from_outside.kind("h")  # [missing-ssl-context]


def set_by_name():
    setattr(set_from_outside, "kind", HTTPSConnection)
    set_from_outside.kind("h")  # [missing-ssl-context]
    setattr(set_from_outside, "kind", HTTPConnection)
    set_from_outside.kind("h")


def set_to_a_function():
    set_from_outside.kind = _open
    set_from_outside.kind("h")  # [missing-ssl-context]
    set_from_outside.kind("h", ssl.create_default_context())
    set_from_outside.kind("h", tls=ssl._create_unverified_context())  # [insecure-ssl-context]


def through_sys_modules():
    sys.modules[__name__].Kind = HTTPSConnection
    sys.modules[__name__].Kind("h")  # [missing-ssl-context]
    sys.modules[__name__].Kind = HTTPConnection
    sys.modules[__name__].Kind("h")


def replaced_for_a_while():
    original = http.client.HTTPSConnection
    http.client.HTTPSConnection = _Own
    try:
        http.client.HTTPSConnection("h")
    finally:
        http.client.HTTPSConnection = original
    http.client.HTTPSConnection("h")  # [missing-ssl-context]


def another_name_of_the_module():
    client = http.client
    client.own_name = HTTPSConnection
    http.client.own_name("h")  # [missing-ssl-context]
    client.own_name = HTTPConnection
    http.client.own_name("h")


def replaced_creator():
    original = ssl.create_default_context
    ssl.create_default_context = ssl._create_unverified_context
    try:
        HTTPSConnection("h", context=ssl.create_default_context())  # [insecure-ssl-context]
    finally:
        ssl.create_default_context = original
    HTTPSConnection("h", context=ssl.create_default_context())


def replaced_on_one_path(flag):
    http.client.own_name = HTTPConnection
    if flag:
        http.client.own_name = HTTPSConnection
    http.client.own_name("h")  # [missing-ssl-context]
    http.client.own_name = HTTPConnection
    http.client.own_name("h")
