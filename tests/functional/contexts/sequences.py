"""A `*sequence` can't carry the context: it is keyword-only. Into a forwarding function it can come by position."""
import ssl
from http.client import HTTPSConnection


def _open(host, port, context=None):
    return HTTPSConnection(host, port, context=context)


def direct():
    arguments = ("h", 443)
    HTTPSConnection(*arguments)  # [missing-ssl-context]
    HTTPSConnection(*arguments, context=ssl.create_default_context())
    HTTPSConnection(*["h"], 443)  # [missing-ssl-context]
    _unknown_sequence(("h", 443))


def forwarded():
    _open(*("h", 443))  # [missing-ssl-context]
    _open(*("h", 443, ssl.create_default_context()))
    _open("h", *(443, ssl._create_unverified_context()))  # [insecure-ssl-context]


def _unknown_sequence(arguments):
    HTTPSConnection(*arguments)  # [missing-ssl-context]


def beside_a_starred_part(items):
    context, other = ssl.create_default_context(), ssl.create_default_context()
    several = [context, *items]
    several[0].check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=other)
