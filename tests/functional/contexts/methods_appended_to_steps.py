"""Methods that an initialiser appends to a list in an attribute: who calls its items runs them."""

import ssl
from http.client import HTTPSConnection


class Relaxing:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.steps = []
        self.steps.append(self.relax)

    def relax(self):
        self.context.check_hostname = False

    def connect(self):
        self.context = ssl.create_default_context()
        self.steps[0]()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Counting:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.count = 0
        self.steps = []
        self.steps.append(self.note)

    def note(self):
        self.count += 1

    def connect(self):
        self.context = ssl.create_default_context()
        self.steps[0]()
        HTTPSConnection("h", context=self.context)


def connect_both():
    Relaxing().connect()
    Counting().connect()
