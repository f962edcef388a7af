"""A mapping in `self.x`, to which the initialiser adds the context."""
import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self, verify):
        self.options = {"timeout": 10}
        if verify:
            self.options["context"] = ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", **self.options)  # [missing-ssl-context]


class VerifyingClient:
    def __init__(self):
        self.options = {"timeout": 10}
        self.options["context"] = ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", **self.options)


class ForgetfulClient:
    def __init__(self):
        self.options = dict(timeout=10)

    def connect(self):
        return HTTPSConnection("h", **self.options)  # [missing-ssl-context]


def connect(verify):
    Client(verify).connect()
    VerifyingClient().connect()
    ForgetfulClient().connect()
