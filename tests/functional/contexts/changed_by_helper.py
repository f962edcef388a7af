"""A function that changes a context is followed."""
import ssl
from http.client import HTTPSConnection

from context_helpers.makers import strengthen, weaken


def _configure(context, verify=True):
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE


def weakened():
    context = ssl.create_default_context()
    _configure(context)
    HTTPSConnection("h", context=context)
    _configure(context, verify=False)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def weakened_by_another_module():
    context = ssl.create_default_context()
    weaken(context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=strengthen(context))


def weakened_under_a_flag(verify):
    context = ssl.create_default_context()
    _configure(context, verify)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
