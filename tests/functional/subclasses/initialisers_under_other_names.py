"""A base initialiser under a name of the subclass's own is the same initialiser."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class BoundToAName(HTTPSConnection):
    def __init__(self, host):
        initialise = super().__init__
        initialise(host)  # [missing-ssl-context]


class BoundToANameVerified(HTTPSConnection):
    def __init__(self, host):
        initialise = super().__init__
        initialise(host, context=ssl.create_default_context())


class OfTheClass(HTTPSConnection):
    def __init__(self, host, context=None):
        initialise = HTTPSConnection.__init__
        initialise(self, host, context=context)


class OfThePlainClass(HTTPSConnection):
    def __init__(self, host, context=None):
        initialise = HTTPConnection.__init__
        initialise(self, host)


class InTheBody(HTTPSConnection):
    __init__ = HTTPSConnection.__init__


class PlainInTheBody(HTTPSConnection):
    __init__ = HTTPConnection.__init__


BoundToAName("h")
BoundToANameVerified("h")
OfTheClass("h")  # [missing-ssl-context]
OfTheClass("h", ssl.create_default_context())
OfTheClass("h", ssl._create_unverified_context())  # [insecure-ssl-context]
OfThePlainClass("h")
InTheBody("h")  # [missing-ssl-context]
InTheBody("h", context=ssl.create_default_context())
PlainInTheBody("h")
