"""A function that an expression makes or uses under a test of its own is called only where the test held."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Client:
    def __init__(self, verify):
        self.verify = verify
        self.context = None
        if verify:
            self.context = ssl.create_default_context()

    def chosen(self):
        connect = lambda: HTTPSConnection("h", context=self.context)
        return connect() if self.verify else None

    def chosen_otherwise(self):
        connect = lambda: HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return None if self.verify else connect()

    def chained(self):
        connect = lambda: HTTPSConnection("h", context=self.context)
        return self.verify and connect()

    def chained_otherwise(self):
        connect = lambda: HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return self.verify or connect()


def clients(verify):
    client = _Client(verify)
    client.chosen()
    client.chosen_otherwise()
    client.chained()
    client.chained_otherwise()


def made(tls):
    context = ssl.create_default_context() if tls else None
    connect = (lambda: HTTPSConnection("h", context=context)) if tls else lambda: HTTPConnection("h")
    connect()


def made_otherwise(tls):
    context = ssl.create_default_context() if tls else None
    connect = (lambda: HTTPConnection("h")) if tls else (
        lambda: HTTPSConnection("h", context=context)  # [missing-ssl-context]
    )
    connect()


def chained(tls, plain):
    context = ssl.create_default_context() if tls else None
    connect = tls and not plain and (lambda: HTTPSConnection("h", context=context))
    if connect:
        connect()


def chained_otherwise(tls, plain):
    context = ssl.create_default_context() if tls else None
    connect = plain or (lambda: HTTPSConnection("h", context=context))  # [missing-ssl-context]
    if connect is not True:
        connect()


def mapped(tls):
    context = ssl.create_default_context() if tls else None
    list(map(lambda host: HTTPSConnection(host, context=context), ["h"])) if tls else []


def made_under_a_test_by_method(url="https://h"):
    context = ssl.create_default_context() if url.startswith("https:") else None
    connect = (lambda: HTTPSConnection("h", context=context)) if url.startswith("https:") else HTTPConnection
    connect() if url.startswith("https:") else connect("h")


def rebound_under_the_test(tls):
    context = None
    if tls:
        context = ssl.create_default_context()
    connect = (lambda: HTTPSConnection("h", context=context)) if tls else None  # [missing-ssl-context]
    context = None
    if connect:
        connect()


made_under_a_test_by_method()
