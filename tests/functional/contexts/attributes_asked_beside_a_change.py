"""A method that asks one attribute, and changes what another one holds, has changed that one alone."""

import ssl
from http.client import HTTPSConnection

CONTEXTS = {"a": ssl.create_default_context()}


class Relaxed:
    def __init__(self, label):
        self.label = label
        self.context = ssl.create_default_context()

    def relax(self):
        self.context = CONTEXTS.get(self.label) or ssl.create_default_context()
        self.context.check_hostname = False

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Renewed:
    def __init__(self, label):
        self.label = label
        self.context = ssl.create_default_context()

    def renew(self):
        self.context = CONTEXTS.get(self.label) or ssl.create_default_context()
        self.context.check_hostname = True

    def open(self):
        return HTTPSConnection("h", context=self.context)


def opened():
    for kind in (Relaxed, Renewed):
        for label in ("a", "b"):
            client = kind(label)
            client.open()
            getattr(client, "relax", None) and client.relax()
            getattr(client, "renew", None) and client.renew()
            client.open()
            CONTEXTS["a"] = ssl.create_default_context()
