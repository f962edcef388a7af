"""An instance attribute is the class, where another method calls it."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Client:
    def __init__(self, secure):
        self.kind = HTTPSConnection if secure else HTTPConnection
        self.secure_kind = HTTPSConnection
        self.plain_kind = HTTPConnection

    def connect(self):
        return self.kind("h")  # [missing-ssl-context]

    def connect_securely(self):
        self.secure_kind("h")  # [missing-ssl-context]
        self.secure_kind("h", context=ssl.create_default_context())

    def connect_plainly(self):
        return self.plain_kind("h")


def connect(secure):
    client = Client(secure)
    client.connect()
    client.connect_securely()
    client.connect_plainly()
