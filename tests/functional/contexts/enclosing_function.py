"""A name of an enclosing function has its final values there."""
import ssl
from http.client import HTTPSConnection


def outer():
    context = ssl._create_unverified_context()
    strict = ssl.create_default_context()

    def connect():
        HTTPSConnection("h", context=context)
        HTTPSConnection("h", context=strict)
        HTTPSConnection("h", context=weakened)  # [insecure-ssl-context]

    context = ssl.create_default_context()
    weakened = ssl.create_default_context()
    weakened.check_hostname = False
    connect()


def by_flag(verify):
    context = ssl.create_default_context()
    if not verify:
        context = None
    open_connection = lambda host: HTTPSConnection(host, context=context)  # [missing-ssl-context]
    return open_connection("h")
