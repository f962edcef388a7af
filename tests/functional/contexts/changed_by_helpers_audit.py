"""What a function of the project sets on a context about which nothing else is known, it is known to have."""

import ssl
from http.client import HTTPSConnection


def _weaken(context):
    context.check_hostname = False


def _repair(context, _):
    context.check_hostname = True
    context.verify_mode = ssl.CERT_REQUIRED


def _given(context):
    HTTPSConnection("a.example", context=context)  # [unknown-ssl-context]
    _weaken(context)
    HTTPSConnection("b.example", context=context)  # [insecure-ssl-context]
    _repair(context, None)
    HTTPSConnection("c.example", context=context)


def drive():
    _given(ssl.create_default_context())
