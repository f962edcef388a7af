"""A callee about which nothing is known is no construction: the audit says nothing of it."""
# not run: the parameter could be anything
from http.client import HTTPSConnection


def connect(kind, context):
    kind("h", context=context)
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]
