"""What an expression that is returned does to an object counts under whatever name the object has there."""

import ssl
from http.client import HTTPSConnection

CONTEXT = ssl.create_default_context()
LOADED = ssl.create_default_context()


def _relaxed(context):
    context.check_hostname = False
    return context


def _loaded(context):
    context.load_default_certs()
    return context


def relax():
    context = CONTEXT
    return setattr(context, "check_hostname", False)


def load():
    context = LOADED
    return _loaded(context)


def use():
    relax()
    load()
    HTTPSConnection("h", context=CONTEXT)  # [insecure-ssl-context]
    HTTPSConnection("h", context=LOADED)


class _Client:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.other = ssl.create_default_context()

    def relax(self):
        context = self.context
        return _relaxed(context)

    def load(self):
        context = self.other
        return _loaded(context)

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.other)


def drive():
    client = _Client()
    client.relax()
    client.load()
    client.connect()
