"""A subclass that never calls `HTTPSConnection`'s initialiser (it calls `HTTPConnection.__init__`, or none) is silent."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class PastIt(HTTPSConnection):
    def __init__(self, host):
        HTTPConnection.__init__(self, host)


class PastItWithSuper(HTTPSConnection):
    def __init__(self, host):
        super(HTTPSConnection, self).__init__(host)


class NoneAtAll(HTTPSConnection):
    def __init__(self, host):
        self.host = host


class ToIt(HTTPSConnection):
    def __init__(self, host):
        super().__init__(host)  # [missing-ssl-context]


PastIt("h")
PastItWithSuper("h")
NoneAtAll("h")
ToIt("h")
