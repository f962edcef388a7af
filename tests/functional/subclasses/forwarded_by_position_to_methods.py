"""A context comes by position, to a method that is bound to its receiver, or that is handed one."""

import ssl
from http.client import HTTPSConnection


def _strict():
    return ssl.create_default_context()


def _lax():
    return ssl._create_unverified_context()


class _Client:
    def open(self, host, context):
        return HTTPSConnection(host, context=context)

    def start(self, context):
        return HTTPSConnection("h", context=context)


def bound():
    client = _Client()
    lax, strict = _lax(), _strict()
    client.open("h", lax)  # [insecure-ssl-context]
    client.open("h", strict)
    client.start(lax)  # [insecure-ssl-context]
    client.start(strict)
    open_it = client.open
    open_it("h", lax)  # [insecure-ssl-context]
    open_it("h", strict)


def unbound():
    client = _Client()
    lax = _lax()
    strict = _strict()
    _Client.open(client, "h", lax)  # [insecure-ssl-context]
    _Client.open(client, "h", strict)
    start = _Client.start
    start(client, lax)  # [insecure-ssl-context]
    start(client, strict)


def out_of_a_mapping():
    client = _Client()
    made = {"lax": _lax(), "strict": _strict()}
    client.start(made["lax"])  # [insecure-ssl-context]
    client.start(made["strict"])


class _Maker:
    def __init__(self):
        self.lax = None
        self.strict = None

    def start(self, client):
        self.lax = _lax()
        self.strict = _strict()
        client = _Client()
        client.start(self.lax)  # [insecure-ssl-context]
        client.start(self.strict)


def made_by_maker():
    _Maker().start(None)
