"""A method may take its receiver with the rest of its positional arguments."""
import ssl
from http.client import HTTPSConnection


class Client:
    def connect(*parts, context=None):
        return HTTPSConnection("h", context=context)

    def connect_with(*parts):
        return HTTPSConnection("h", context=parts[1])

    def connect_first(self, *contexts):
        return HTTPSConnection("h", context=contexts[0])


def drive():
    Client().connect()  # [missing-ssl-context]
    Client().connect(context=ssl.create_default_context())
    Client().connect_with(ssl.create_default_context())
    Client().connect_with(ssl._create_unverified_context())  # [insecure-ssl-context]
    Client().connect_first(ssl.create_default_context(), None)
    Client().connect_first(None, ssl.create_default_context())  # [missing-ssl-context]
