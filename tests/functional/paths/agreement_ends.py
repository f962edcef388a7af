"""Tests agree while nothing rebinds the names in them."""
import ssl
from http.client import HTTPSConnection


def rebound(tls):
    context = None
    if tls:
        context = ssl.create_default_context()
    tls = True
    if tls:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def toggled(tls):
    context = None
    if tls:
        context = ssl.create_default_context()
    tls = not tls
    if not tls:
        HTTPSConnection("h", context=context)


class Client:
    def __init__(self, tls):
        self.tls = tls

    def enable(self):
        self.tls = True

    def connect(self):
        context = None
        if self.tls:
            context = ssl.create_default_context()
        self.enable()
        if self.tls:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


def connect(tls):
    Client(tls).connect()
