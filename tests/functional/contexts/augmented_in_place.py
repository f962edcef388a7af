"""`|=` and `+=` change what an item or an attribute holds, in its place."""

import ssl
from http.client import HTTPSConnection


def items(flag):
    options = {"tls": {}, "hosts": []}
    options["tls"] |= {"context": ssl._create_unverified_context()}
    HTTPSConnection("h", **options["tls"])  # [insecure-ssl-context]


def listed():
    options = {"contexts": []}
    options["contexts"] += [ssl._create_unverified_context()]
    for context in options["contexts"]:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def number():
    options = {"n": 1, "context": ssl.create_default_context()}
    options["n"] += 1
    HTTPSConnection("h", context=options["context"])


def replaced():
    options = {"tls": {"context": ssl._create_unverified_context()}}
    options["tls"] |= {"context": ssl.create_default_context()}
    HTTPSConnection("h", **(options.get("tls") or {}))


def aliased():
    tls = {}
    options = {"tls": tls}
    options["tls"] |= {"context": ssl._create_unverified_context()}
    HTTPSConnection("h", **tls)  # [insecure-ssl-context]


class Client:
    def __init__(self):
        self.options = {"tls": {}}
        self.flat = {}
        self.filled = {"context": ssl._create_unverified_context()}
        self.contexts = [ssl.create_default_context()]

    def open(self):
        self.options["tls"] |= {"context": ssl._create_unverified_context()}
        return HTTPSConnection("h", **self.options["tls"])  # [insecure-ssl-context]

    def open_flat(self):
        self.flat |= {"context": ssl._create_unverified_context()}
        return HTTPSConnection("h", **self.flat)  # [insecure-ssl-context]

    def open_filled(self):
        self.filled |= {"context": ssl.create_default_context()}
        return HTTPSConnection("h", **self.filled)

    def open_all(self):
        self.contexts += [ssl._create_unverified_context()]
        for context in self.contexts:
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def run():
    Client().open()
    Client().open_flat()
    Client().open_filled()
    Client().open_all()
