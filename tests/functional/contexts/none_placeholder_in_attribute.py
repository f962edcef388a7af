"""A `None` placeholder beside another assignment elsewhere does not count; one with nothing beside it does."""
import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self):
        self.context = None
        self.never_set = None

    def prepare(self):
        self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)

    def connect_without(self):
        HTTPSConnection("h", context=self.never_set)  # [missing-ssl-context]


class LenientClient:
    context = None

    def prepare(self):
        self.context = ssl._create_unverified_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def connect():
    for kind in (Client, LenientClient):
        client = kind()
        client.prepare()
        client.connect()
    Client().connect_without()
