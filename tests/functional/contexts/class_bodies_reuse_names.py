"""A class's body may give a name of the module to an attribute: until it is bound there, the name is the module's."""

import ssl
from http.client import HTTPSConnection


def weak():
    return ssl._create_unverified_context()


def good():
    return ssl.create_default_context()


class Client:
    HTTPSConnection = HTTPSConnection
    ssl = ssl
    weak = weak()
    good = good()

    def by_class(self):
        self.HTTPSConnection("localhost")  # [missing-ssl-context]
        self.HTTPSConnection("localhost", context=self.good)

    def by_attribute(self):
        HTTPSConnection("localhost", context=self.weak)  # [insecure-ssl-context]
        HTTPSConnection("localhost", context=self.good)

    def by_module(self):
        HTTPSConnection("localhost", context=self.ssl._create_unverified_context())  # [insecure-ssl-context]
        HTTPSConnection("localhost", context=self.ssl.create_default_context())


def used():
    Client().by_class()
    Client().by_attribute()
    Client().by_module()


class Bound:
    good = good()
    context = good
    weak = good
    weakest = weak


def bound_before():
    HTTPSConnection("localhost", context=Bound.context)
    HTTPSConnection("localhost", context=Bound.weakest)


CONTEXT = ssl._create_unverified_context()


def in_functions():
    CONTEXT = ssl.create_default_context()

    class Global:
        CONTEXT = CONTEXT

    class Enclosing:
        context = CONTEXT

    HTTPSConnection("localhost", context=Global.CONTEXT)  # [insecure-ssl-context]
    HTTPSConnection("localhost", context=Enclosing.context)
