"""An attribute that a function fills is there whenever it is tested if that is a context, and not if it is a container."""

import ssl
from http.client import HTTPSConnection


def _no_options():
    return {}


def _context():
    return ssl.create_default_context()


class _Client:
    def __init__(self):
        self.options = _no_options()
        self.context = _context()

    def by_options(self):
        if self.options:
            HTTPSConnection("h", context=ssl.create_default_context())
        else:
            HTTPSConnection("h")  # [missing-ssl-context]

    def by_context(self):
        if self.context:
            HTTPSConnection("h", context=self.context)
        else:
            HTTPSConnection("h")


def connect():
    client = _Client()
    client.by_options()
    client.by_context()
