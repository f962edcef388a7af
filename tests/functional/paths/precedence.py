"""If paths differ: insecure beats without, without beats unknown, unknown beats verified."""
import ssl
from http.client import HTTPSConnection


def insecure_and_without(tls):
    context = ssl._create_unverified_context() if tls else None
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def insecure_and_verified(tls):
    context = ssl._create_unverified_context() if tls else ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def without_and_verified(tls):
    context = None if tls else ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def verified_and_verified(tls):
    context = ssl.create_default_context() if tls else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    HTTPSConnection("h", context=context)


def _unknown_is_silent(tls, given):
    context = given if tls else ssl.create_default_context()
    HTTPSConnection("h", context=context)
