"""An imported decorator that sets a flag beside the methods: it may not go with the context."""
# pylint: disable=missing-docstring
import ssl
from http.client import HTTPConnection, HTTPSConnection

from handed_elsewhere_helpers import with_tls


class Client:
    def __init__(self, tls):
        self.tls = tls
        self.context = None
        self.choose(tls)

    def choose(self, tls):
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()

    @with_tls
    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


def drive(tls):
    Client(tls).open()
