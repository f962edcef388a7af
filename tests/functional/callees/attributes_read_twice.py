"""A class attribute is what it is at each of its uses, in every class that has one of that name."""
import ssl

try:
    from http.client import HTTPConnection, HTTPSConnection
except ImportError:
    from httplib import HTTPConnection, HTTPSConnection


class Session:
    connection_class = HTTPSConnection

    def probe(self):
        HTTPSConnection("h")  # [missing-ssl-context]
        first = self.connection_class("h")  # [missing-ssl-context]
        second = self.connection_class("h")  # [missing-ssl-context]
        third = self.connection_class("h", context=ssl.create_default_context())
        return first, second, third


class PlainSession:
    connection_class = HTTPConnection

    def probe(self):
        return self.connection_class("h"), self.connection_class("h")


class ForwardingSession:
    connection_class = HTTPSConnection

    def __init__(self, host, context=None):
        self.connection = self.connection_class(host, context=context)


def drive():
    HTTPSConnection("h", context=ssl.create_default_context())
    Session().probe()
    PlainSession().probe()
    ForwardingSession("h", ssl.create_default_context())
    ForwardingSession("h", ssl._create_unverified_context())  # [insecure-ssl-context]
    ForwardingSession("h")  # [missing-ssl-context]
