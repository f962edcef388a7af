"""With the audit on: without beats unknown, unknown beats verified."""
# not run: corporate is not installed
import ssl
from http.client import HTTPSConnection

import corporate


def without_and_unknown(tls):
    context = corporate.make() if tls else None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def insecure_and_unknown(tls):
    context = corporate.make() if tls else ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def unknown_and_verified(tls):
    context = corporate.make() if tls else ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]
