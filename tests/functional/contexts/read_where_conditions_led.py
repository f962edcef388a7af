"""A function that is defined under a condition finds what the paths that come there have left."""
import ssl
from http.client import HTTPSConnection


def weakened_before(weak, defined):
    context = ssl.create_default_context()
    if weak:
        context.check_hostname = False
    if defined:
        def connect():
            return HTTPSConnection("h", context=context)  # [insecure-ssl-context]

        connect()


def weakened_elsewhere(weak):
    context = ssl.create_default_context()
    if weak:
        context.check_hostname = False
    else:
        def connect():
            return HTTPSConnection("h", context=context)

        connect()


def made_there(secure):
    context = None
    if secure:
        context = ssl.create_default_context()

        class Client:
            def connect(self):
                return HTTPSConnection("h", context=context)

        Client().connect()
