"""A class that namedtuple() or NamedTuple() makes has the fields that the call names."""
import collections
import ssl
import typing
from collections import namedtuple
from http.client import HTTPSConnection

Options = collections.namedtuple("Options", "host context")
Defaulted = namedtuple("Defaulted", ["host", "context"], defaults=(None,))
Typed = typing.NamedTuple("Typed", [("host", str), ("context", object)])


class Target(namedtuple("Target", "host, context")):
    __slots__ = ()

    @classmethod
    def lax(cls):
        return cls("h", ssl._create_unverified_context())

    def connect(self):
        return HTTPSConnection(self.host, context=self.context)


class Filling(namedtuple("Filling", "host, context")):
    def __new__(cls, host, context=None):
        if context is None:
            context = ssl.create_default_context()
        return super().__new__(cls, host, context)


TABLE = {"good": Defaulted("h", ssl.create_default_context()), "none": Defaulted("h")}


def connect():
    options = Options("h", context=ssl._create_unverified_context())
    HTTPSConnection("h", context=options.context)  # [insecure-ssl-context]
    HTTPSConnection(options[0], context=options[1])  # [insecure-ssl-context]
    host, context = options
    HTTPSConnection(host, context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=options._replace(context=ssl.create_default_context()).context)
    HTTPSConnection("h", context=Options("h", ssl.create_default_context()).context)


def connect_with_defaults():
    HTTPSConnection("h", context=Defaulted("h").context)  # [missing-ssl-context]
    HTTPSConnection("h", context=Defaulted("h", ssl.create_default_context()).context)
    HTTPSConnection("h", context=TABLE["none"].context)  # [missing-ssl-context]
    HTTPSConnection("h", context=TABLE["good"].context)


def connect_typed():
    HTTPSConnection("h", context=Typed("h", ssl._create_unverified_context()).context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=Typed("h", ssl.create_default_context()).context)


def connect_of_subclasses():
    HTTPSConnection("h", context=Target("h", ssl.create_default_context()).context)
    HTTPSConnection("h", context=Target.lax().context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=Filling("h").context)
    HTTPSConnection("h", context=Filling("h", ssl._create_unverified_context()).context)  # [insecure-ssl-context]
