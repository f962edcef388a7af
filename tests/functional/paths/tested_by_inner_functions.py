"""A test agrees with the one that a function makes which was defined before it and is called after it."""

import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self, tls, other):
        self.tls = tls
        self.other = other

    def connect(self):
        def opened(context):
            if self.tls:
                return HTTPSConnection("h", context=context)
            return None

        context = None
        if self.tls:
            context = ssl.create_default_context()
        opened(context)

    def connect_by_another(self):
        def opened(context):
            if self.tls:
                return HTTPSConnection("h", context=context)
            return None

        context = None
        if self.other:
            context = ssl.create_default_context()
        opened(context)  # [missing-ssl-context]

    def connect_to_port(self):
        def opened(context):
            return HTTPSConnection("h", context=context) if self.other == "tls" else None

        context = None
        if self.other == "tls":
            context = ssl.create_default_context()
        opened(context)


def by_name(tls, other):
    def opened(context):
        if tls == "yes":
            HTTPSConnection("h", context=context)

    def opened_if_other(context):
        if other:
            HTTPSConnection("h", context=context)

    context = None
    if tls == "yes":
        context = ssl.create_default_context()
    opened(context)
    opened_if_other(context)  # [missing-ssl-context]


def clients(tls, other):
    client = Client(tls, other)
    client.connect()
    client.connect_by_another()
    Client(tls, "tls" if other else "none").connect_to_port()
