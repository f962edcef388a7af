"""A parameter that an instance keeps and another method passes on is unknown there."""
import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self, context):
        self.context = context

    def connect(self):
        return HTTPSConnection("h", context=self.context)  # [unknown-ssl-context]


class VerifyingClient:
    def __init__(self):
        self.context = ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", context=self.context)


Client(ssl.create_default_context()).connect()
VerifyingClient().connect()
