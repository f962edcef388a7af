"""A mapping that gets its context under a flag may lack it at the call."""
import ssl
from http.client import HTTPSConnection


def under_a_flag(verify):
    options = {"timeout": 10}
    if verify:
        options["context"] = ssl.create_default_context()
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def on_both_branches(strict):
    options = {"timeout": 10}
    if strict:
        options["context"] = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    else:
        options["context"] = ssl.create_default_context()
    HTTPSConnection("h", **options)


def insecure_under_a_flag(verify):
    options = {"timeout": 10}
    if not verify:
        options.update(context=ssl._create_unverified_context())
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def filled_in_afterwards(verify):
    options = {}
    if verify:
        options["timeout"] = 10
    if "context" not in options:
        options["context"] = ssl.create_default_context()
    HTTPSConnection("h", **options)
