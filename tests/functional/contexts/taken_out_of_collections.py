"""An attribute that holds what was taken out of a collection of contexts always holds one: a test of it is decided."""
import ssl
from http.client import HTTPSConnection


class _Options:
    def __init__(self):
        options = {"context": ssl.create_default_context(), "timeout": 3}
        self.context = options["context"]
        self.timeout = options.get("timeout")

    def open(self):
        if self.context is None:
            print("no context")
        return HTTPSConnection("h", context=self.context)


class _Pair:
    def __init__(self):
        pair = ssl.create_default_context(), "name"
        self.context, self.name = pair

    def open(self):
        if not self.context:
            print("no context")
        return HTTPSConnection("h", context=self.context)


class _Mode:
    def __init__(self, mode):
        self.context = {True: ssl.create_default_context(), False: ssl.create_default_context()}[mode]

    def open(self):
        match self.context:
            case None:
                print("no context")
        return HTTPSConnection("h", context=self.context)


class _WithNone:
    def __init__(self, mode):
        self.context = {True: ssl.create_default_context(), False: None}[mode]

    def open(self):
        if self.context is None:
            print("no context")
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Loop:
    def __init__(self):
        for context in (ssl.create_default_context(), ssl.create_default_context()):
            self.context = context

    def open(self):
        if self.context is None:
            print("no context")
        return HTTPSConnection("h", context=self.context)


def connect(mode):
    for client in (_Options(), _Pair(), _Mode(mode), _WithNone(mode), _Loop()):
        client.open()


CONTEXT = (None, ssl.create_default_context())[1]


def of_a_module():
    if CONTEXT is None:
        print("no context")
    return HTTPSConnection("h", context=CONTEXT)
