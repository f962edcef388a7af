"""A function that returns one that forwards its parameter is judged where the returned one is called."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def _opener(context=None):
    def open_host(host):
        return HTTPSConnection(host, context=context)

    return open_host


def _prepared(host, context=None):
    return lambda: HTTPSConnection(host, context=context)


def _plain_opener(context=None):
    def open_host(host):
        return HTTPConnection(host)

    return open_host


_opener()("h")  # [missing-ssl-context]
_opener(ssl.create_default_context())("h")
open_weakly = _opener(ssl._create_unverified_context())
open_weakly("h")  # [insecure-ssl-context]
open_verified = _opener(ssl.create_default_context())
open_verified("h")
_prepared("h")()  # [missing-ssl-context]
_prepared("h", ssl._create_unverified_context())()  # [insecure-ssl-context]
_prepared("h", ssl.create_default_context())()
_plain_opener()("h")
_plain_opener(ssl._create_unverified_context())("h")


def defaults_of_the_moment():
    context = ssl._create_unverified_context()

    def connect(given=context):
        return HTTPSConnection("h", context=given)

    context = ssl.create_default_context()
    connect()  # [insecure-ssl-context]
    connect(context)

    def connect_again(given=context):
        return HTTPSConnection("h", context=given)

    context = ssl._create_unverified_context()
    connect_again()
    connect_again(context)  # [insecure-ssl-context]
