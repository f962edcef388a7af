"""`else` of a loop runs where no `break` left it."""
import ssl
from http.client import HTTPSConnection


def found_or_made(items):
    for item in items:
        if item == "a":
            context = ssl.create_default_context()
            break
    else:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    HTTPSConnection("h", context=context)


def found_or_not(items):
    for item in items:
        if item == "a":
            context = ssl.create_default_context()
            break
    else:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
