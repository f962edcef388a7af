"""A base initialiser called in a subclass is a call of the class, however the base is named."""
import http.client
import ssl
from http.client import HTTPSConnection


class BySuper(HTTPSConnection):
    def __init__(self, host):
        super().__init__(host)  # [missing-ssl-context]


class BySuperWithArguments(HTTPSConnection):
    def __init__(self, host):
        super(BySuperWithArguments, self).__init__(host)  # [missing-ssl-context]


class ByName(HTTPSConnection):
    def __init__(self, host):
        HTTPSConnection.__init__(self, host)  # [missing-ssl-context]


class ByDottedName(http.client.HTTPSConnection):
    def __init__(self, host):
        http.client.HTTPSConnection.__init__(self, host, context=None)  # [missing-ssl-context]


class Verified(HTTPSConnection):
    def __init__(self, host):
        HTTPSConnection.__init__(self, host, context=ssl.create_default_context())


class OfAnotherBase(http.client.HTTPConnection):
    def __init__(self, host):
        super().__init__(host)


BySuper("h")
BySuperWithArguments("h")
ByName("h")
ByDottedName("h")
Verified("h")
OfAnotherBase("h")
