"""What one instance takes from another one of its class goes with the flag of that one."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Client:
    def __init__(self, tls):
        self.tls = tls
        self.context = None
        self.choose(tls)

    def choose(self, tls):
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()

    def share(self, other: "Client"):
        self.context = other.context

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


def run():
    client = Client(True)
    client.share(Client(False))
    client.open()
