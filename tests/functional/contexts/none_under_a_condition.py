"""A `None` that is no placeholder, because the same method chooses it, counts."""
import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self, secure):
        if secure:
            self.context = ssl.create_default_context()
        else:
            self.context = None

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Conditional:
    def __init__(self, secure):
        self.context = ssl.create_default_context() if secure else None

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def connect_if_there(self):
        if self.context:
            HTTPSConnection("h", context=self.context)


def connect(secure):
    Client(secure).connect()
    Conditional(secure).connect()
    Conditional(secure).connect_if_there()
