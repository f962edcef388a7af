"""Where a path has found an attribute to be ``None``, later tests of the attribute go by that."""

import ssl
from http.client import HTTPSConnection


def connect(flag):
    client = _Client(flag)
    client.open()
    client.other()


class _Client:
    def __init__(self, flag):
        self.context = None
        if flag:
            self.context = ssl.create_default_context()

    def open(self):
        first = HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        if self.context:
            return HTTPSConnection("h", context=self.context)
        return first

    def other(self):
        context = self.context
        first = HTTPSConnection("h", context=context)  # [missing-ssl-context]
        if self.context is None:
            return first
        return HTTPSConnection("h", context=context)
