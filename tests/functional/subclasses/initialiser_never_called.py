"""A subclass that never calls the class's initialiser is silent."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class PastIt(HTTPSConnection):
    def __init__(self, host):
        HTTPConnection.__init__(self, host)


class PastItBySuper(HTTPSConnection):
    def __init__(self, host):
        super(HTTPSConnection, self).__init__(host)


class NoneAtAll(HTTPSConnection):
    def __init__(self, host):
        self.host = host


class ToIt(HTTPSConnection):
    def __init__(self, host):
        super().__init__(host)  # [missing-ssl-context]


PastIt("h")
PastItBySuper("h")
NoneAtAll("h")
ToIt("h")
