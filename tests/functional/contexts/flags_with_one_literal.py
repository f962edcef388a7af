"""A flag that has one literal whatever the methods do: configuration may set it, and both ways of its test count."""
# not run: no code switches the flag off
import ssl
from http.client import HTTPSConnection


class _Client:
    def __init__(self):
        self.verify = True
        self.context = ssl.create_default_context()
        self.is_open = False

    def reopen(self):
        self.context = ssl.create_default_context()
        self.is_open = True

    def close(self):
        self.context = None
        self.is_open = False

    def connect(self, host):
        if self.is_open:
            HTTPSConnection(host, context=self.context)  # [insecure-ssl-context]

    def connect_again(self, host):
        if not self.is_open:
            return
        if not self.verify:
            self.context = ssl._create_unverified_context()
        HTTPSConnection(host, context=self.context)  # [insecure-ssl-context]

    def connect_otherwise(self, host):
        if self.is_open or self.verify:
            HTTPSConnection(host, context=self.context or ssl.create_default_context())
        else:
            HTTPSConnection(host, context=self.context)  # [missing-ssl-context]
