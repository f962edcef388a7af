"""A flag that an initialiser assigns by an ``if`` statement goes with what a cached property makes of it."""

import ssl
from functools import cached_property
from http.client import HTTPSConnection


class _Client:
    def __init__(self, scheme):
        if scheme == "http":
            self.mode = "lab"
        else:
            self.mode = "strict"

    @cached_property
    def context(self):
        if self.mode == "lab":
            return ssl._create_unverified_context()
        return ssl.create_default_context()

    def connect(self):
        if self.mode == "lab":
            return None
        return HTTPSConnection("h", context=self.context)

    def connect_in_the_lab(self):
        if self.mode != "lab":
            return None
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def use():
    for scheme in ("http", "https"):
        client = _Client(scheme)
        client.connect()
        client.connect_in_the_lab()
