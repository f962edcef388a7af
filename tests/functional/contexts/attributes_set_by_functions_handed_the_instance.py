"""A function that is handed the instance, and sets its attribute anew: what a method has set before is gone."""

import ssl
from http.client import HTTPSConnection


def _weaken(client):
    client.context = ssl._create_unverified_context()


def _weaken_another(timeout, client=None):
    client.context = ssl._create_unverified_context()
    client.timeout = timeout


def _strengthen(client):
    client.context = ssl.create_default_context()


def _set_other(client):
    client.other = ssl._create_unverified_context()


class Client:
    def __init__(self):
        self.context = ssl.create_default_context()

    def connect(self):
        self.context = ssl.create_default_context()
        _weaken(self)
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def connect_by_keyword(self):
        self.context = ssl.create_default_context()
        _weaken_another(3, client=self)
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def connect_strictly(self):
        self.context = ssl._create_unverified_context()
        _strengthen(self)
        HTTPSConnection("h", context=self.context)

    def connect_beside_it(self):
        self.context = ssl.create_default_context()
        _set_other(self)
        HTTPSConnection("h", context=self.context)

    def connect_before(self):
        self.context = ssl.create_default_context()
        HTTPSConnection("h", context=self.context)
        _weaken(self)


def clients():
    Client().connect()
    Client().connect_by_keyword()
    Client().connect_strictly()
    Client().connect_beside_it()
    Client().connect_before()
