"""A context that is weakened under a flag may be weak at the call, unless it was strengthened again."""
import ssl
from http.client import HTTPSConnection


def weakened(insecure):
    context = ssl.create_default_context()
    if insecure:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def another_context_under_the_flag(insecure):
    context = ssl.create_default_context()
    if insecure:
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def hardened_under_the_flag(strict):
    context = ssl.create_default_context()
    if strict:
        context.minimum_version = ssl.TLSVersion.TLSv1_3
    HTTPSConnection("h", context=context)


def strengthened(insecure):
    context = ssl.create_default_context()
    if insecure:
        context.check_hostname = False
    context.check_hostname = True
    HTTPSConnection("h", context=context)
