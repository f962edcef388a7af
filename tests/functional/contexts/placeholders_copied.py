"""A `None` that a name or attribute got from another module's or class's is narrowed as one of its own."""
import ssl
from http.client import HTTPSConnection

from copied_helpers import defaults

CONTEXT = defaults.CONTEXT


class _Defaults:
    CONTEXT = None


class _Client:
    def __init__(self):
        self.context = _Defaults.CONTEXT

    def filled_in(self):
        context = self.context
        if context is None:
            context = ssl.create_default_context()
        HTTPSConnection("h", context=context)

    def or_another(self):
        HTTPSConnection("h", context=self.context or ssl.create_default_context())

    def guarded(self):
        if self.context is None:
            return
        HTTPSConnection("h", context=self.context)

    def unguarded(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def the_wrong_way_round(self):
        if self.context is None:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def filled_in():
    HTTPSConnection("h", context=CONTEXT or ssl.create_default_context())


def guarded():
    if CONTEXT is None:
        raise RuntimeError("no context")
    HTTPSConnection("h", context=CONTEXT)


def unguarded():
    HTTPSConnection("h", context=CONTEXT)  # [missing-ssl-context]


def run():
    client = _Client()
    client.filled_in()
    client.or_another()
    client.guarded()
    client.unguarded()
    client.the_wrong_way_round()
