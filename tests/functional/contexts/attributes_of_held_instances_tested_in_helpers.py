"""An instance that an attribute holds always has the context that its class assigns: a helper's test finds it."""
import ssl
from http.client import HTTPSConnection


def _tune(context):
    if context is not None:
        context.set_ciphers("HIGH")
    return context


class Strict:
    def __init__(self):
        self.context = ssl.create_default_context()

    def tuned(self):
        return _tune(self.context)


class Cleared:
    def __init__(self):
        self.context = ssl.create_default_context()

    def tuned(self):
        return _tune(self.context)


class Client:
    def __init__(self):
        self.strict = Strict()
        self.cleared = Cleared()

    def clear(self):
        self.cleared.context = None

    def open(self):
        HTTPSConnection("h", context=self.strict.tuned())
        HTTPSConnection("h", context=_tune(self.strict.context))
        HTTPSConnection("h", context=self.cleared.tuned())  # [missing-ssl-context]


def use():
    client = Client()
    client.open()
    client.clear()
    client.open()
