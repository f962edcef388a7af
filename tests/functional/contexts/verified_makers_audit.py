"""A call of a function that the option `verified-ssl-context-makers` names, by its qualified name, verifies."""
# not run: the modules are not installed
from http.client import HTTPSConnection

import corporate.tls
from corporate.tls import make_context
from urllib3.util.ssl_ import create_urllib3_context

HTTPSConnection("h", context=corporate.tls.make_context())
HTTPSConnection("h", context=make_context("internal"))
HTTPSConnection("h", context=create_urllib3_context())  # [unknown-ssl-context]
HTTPSConnection("h", context=corporate.tls.other_context())  # [unknown-ssl-context]


def weakened():
    context = make_context()
    context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
