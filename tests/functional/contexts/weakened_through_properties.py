"""What methods change through a property that returns an attribute, they change in the attribute."""

import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self):
        self._context = ssl.create_default_context()
        self._strict = ssl.create_default_context()
        self._unnamed = ssl.create_default_context()

    @property
    def context(self):
        return self._context

    @property
    def strict(self):
        return self._strict

    @property
    def unnamed(self):
        return self._unnamed

    @classmethod
    def insecure(cls):
        client = cls()
        client.context.check_hostname = False
        client.strict.minimum_version = ssl.TLSVersion.TLSv1_2
        return client

    @classmethod
    def of_another(cls):
        other = Other()
        other.unnamed.check_hostname = False
        return cls()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self._context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.strict)
        HTTPSConnection("h", context=self.unnamed)


class Other:
    def __init__(self):
        self._unnamed = ssl.create_default_context()

    @property
    def unnamed(self):
        return self._unnamed


class Set:
    def __init__(self):
        self._context = ssl.create_default_context()
        self._other = ssl.create_default_context()

    @property
    def context(self):
        return self._context

    @property
    def other(self):
        return self._other

    def set_verify(self, verify):
        self.context.check_hostname = verify

    def relax(self):
        self.set_verify(False)

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.other)


def drive():
    Client().connect()
    Client.of_another().connect()
    Client.insecure().connect()
    client = Set()
    client.relax()
    client.connect()
