"""A subclass overrides the hook of an initialiser and leaves the flag off: configuration may switch that on."""
# not run: no code here switches the flag on
# pylint: disable=missing-docstring, protected-access, too-few-public-methods
import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Transport:
    secure = None

    def __init__(self, host):
        self.host = host
        self.context = self.make_context()

    def make_context(self):
        raise NotImplementedError

    def open(self):
        if not self.secure:
            return HTTPConnection(self.host)
        return HTTPSConnection(self.host, context=self.context)  # [insecure-ssl-context]


class _Secure(_Transport):
    secure = True

    def make_context(self):
        return ssl.create_default_context()


class _Lab(_Transport):
    def make_context(self):
        return ssl._create_unverified_context()
