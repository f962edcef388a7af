"""The class comes to the call by `setattr` alone."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class Client:
    def __init__(self):
        setattr(self, "opener", HTTPSConnection)
        setattr(self, "plain", HTTPConnection)

    def connect(self):
        self.opener("h")  # [missing-ssl-context]
        self.opener("h", context=ssl.create_default_context())
        self.plain("h")


Client().connect()
