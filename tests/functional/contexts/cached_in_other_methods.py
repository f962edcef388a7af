"""What one method changes of the object that a cached property keeps is changed for the others."""
import ssl
from functools import cached_property
from http.client import HTTPSConnection


class Changed:
    @cached_property
    def context(self):
        return ssl.create_default_context()

    @cached_property
    def strict(self):
        return ssl.create_default_context()

    @property
    def new(self):
        return ssl.create_default_context()

    def relax(self):
        self.context.check_hostname = False
        self.new.check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.strict)
        HTTPSConnection("h", context=self.new)


class ByFlag:
    def __init__(self, tls=True):
        self.tls = tls

    @cached_property
    def context(self):
        return ssl.create_default_context() if self.tls else None

    def load(self):
        self.context.load_default_certs()

    def harden(self):
        if self.tls:
            self.context.minimum_version = ssl.TLSVersion.TLSv1_2

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)


class Further(Changed):
    def connect_further(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def clients():
    client = Further()
    client.relax()
    client.connect()
    client.connect_further()
    for tls in (True, False):
        client = ByFlag(tls)
        client.harden()
        client.connect()
