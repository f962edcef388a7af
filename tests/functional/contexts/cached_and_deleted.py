"""What a cached property has made, and code deletes, is made again where it is asked for."""

import ssl
from functools import cached_property
from http.client import HTTPSConnection


class Client:
    @cached_property
    def context(self):
        return ssl.create_default_context()

    def connect(self):
        if self.context:
            return HTTPSConnection("h", context=self.context)
        return HTTPSConnection("h")

    def reset(self):
        del self.context


class Emptied:
    @cached_property
    def context(self):
        return ssl.create_default_context()

    def connect(self):
        if self.context:
            return HTTPSConnection("h", context=self.context)
        return HTTPSConnection("h")  # [missing-ssl-context]

    def reset(self):
        self.context = None


class Bared:
    context = None

    def __init__(self):
        self.context = ssl.create_default_context()

    def connect(self):
        if self.context:
            return HTTPSConnection("h", context=self.context)
        return HTTPSConnection("h")  # [missing-ssl-context]

    def reset(self):
        del self.context


def run():
    for client in (Client(), Emptied(), Bared()):
        client.connect()
        client.reset()
        client.connect()
