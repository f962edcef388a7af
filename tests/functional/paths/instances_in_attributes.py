"""Which of the program's classes an attribute's instance is of, a test of that tells."""
import ssl
from http.client import HTTPSConnection


class NoTls:
    def context(self):
        return None


class Tls:
    def context(self):
        return ssl.create_default_context()


class Special(Tls):
    def context(self):
        return ssl._create_unverified_context()


class Client:
    def __init__(self, flag):
        self.tls = Tls() if flag else NoTls()

    def connect(self):
        if isinstance(self.tls, Tls):
            HTTPSConnection("h", context=self.tls.context())

    def connect_after_return(self):
        if isinstance(self.tls, NoTls):
            return
        HTTPSConnection("h", context=self.tls.context())

    def connect_otherwise(self):
        if not isinstance(self.tls, Tls):
            HTTPSConnection("h", context=self.tls.context())  # [missing-ssl-context]

    def connect_untested(self):
        if isinstance(self.tls, object):
            HTTPSConnection("h", context=self.tls.context())  # [missing-ssl-context]


class OfSubclasses:
    def __init__(self, flag):
        self.tls = Special() if flag else NoTls()

    def connect(self):
        if isinstance(self.tls, Tls):
            HTTPSConnection("h", context=self.tls.context())  # [insecure-ssl-context]


def main(flag):
    client = Client(flag)
    client.connect()
    client.connect_after_return()
    client.connect_otherwise()
    client.connect_untested()
    OfSubclasses(flag).connect()
