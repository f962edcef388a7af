"""The result of a function is the class."""
from http.client import HTTPConnection, HTTPSConnection

from callee_helpers.makers import connection_class, plain


def _class_for(scheme):
    if scheme == "https":
        return HTTPSConnection
    return HTTPConnection


connection_class()("h")  # [missing-ssl-context]
plain()("h")


def by_scheme(scheme):
    kind = _class_for(scheme)
    return kind("h")  # [missing-ssl-context]


def by_literal():
    _class_for("https")("h")  # [missing-ssl-context]
