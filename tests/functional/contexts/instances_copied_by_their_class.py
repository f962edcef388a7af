"""What an instance hands to another one of its class is what it holds itself."""

import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self):
        self.context = ssl.create_default_context()

    def copied(self):
        new = type(self)()
        new.context = self.context
        return new

    def connect(self):
        if not self.context:
            HTTPSConnection("h")
        HTTPSConnection("h", context=self.context)


class Weak:
    def __init__(self):
        self.context = ssl._create_unverified_context()

    def copied(self):
        new = type(self)()
        new.context = self.context
        return new

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Weakened:
    def __init__(self):
        self.context = ssl.create_default_context()

    def copied(self):
        new = type(self)()
        new.context = self.context
        new.context.check_hostname = False
        return new

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def clients():
    for kind in (Client, Weak, Weakened):
        kind().copied().connect()
