"""A look-up with a literal for a default, in the keywords that an initialiser keeps, answers alike behind a helper."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Client:
    def __init__(self, **options):
        self.options = options

    def _arguments(self):
        arguments = {"timeout": 10}
        if self.options.get("tls", True):
            arguments["context"] = ssl.create_default_context()
        return arguments

    def asked_again(self):
        arguments = self._arguments()
        if self.options.get("tls", True):
            HTTPSConnection("h", **arguments)
        else:
            HTTPConnection("h", **arguments)

    def asked_before(self):
        kind = HTTPSConnection if self.options.get("tls", True) else HTTPConnection
        if kind is HTTPSConnection:
            kind("h", **self._arguments())

    def another_key(self):
        arguments = self._arguments()
        if self.options.get("secure", True):
            HTTPSConnection("h", **arguments)  # [missing-ssl-context]

    def another_default(self):
        arguments = self._arguments()
        if not self.options.get("tls", False):
            HTTPSConnection("h", **arguments)  # [missing-ssl-context]


def connect(tls):
    for client in (_Client(tls=tls), _Client()):
        client.asked_again()
        client.asked_before()
        client.another_key()
        client.another_default()
