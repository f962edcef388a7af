"""A class that is no subclass and connects in its initialiser hands its parameter on, too."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Client:
    def __init__(self, host, secure=True, context=None):
        if secure:
            self.connection = HTTPSConnection(host, context=context)
        else:
            self.connection = HTTPConnection(host)


Client("h")  # [missing-ssl-context]
Client("h", context=ssl.create_default_context())
Client("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
Client("h", secure=False)
