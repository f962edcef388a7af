"""A lambda that a class's body gives a name is a method: it has a receiver as a function there has."""
# pylint: disable=missing-docstring, protected-access, unnecessary-lambda-assignment, too-many-public-methods
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Lambdas:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl._create_unverified_context()
        self.strict = ssl.create_default_context()
        self.perhaps = ssl.create_default_context() if tls else None

    connect = lambda self: HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
    connect_strictly = lambda self: HTTPSConnection("h", context=self.strict)
    connect_perhaps = lambda self: HTTPSConnection("h", context=self.perhaps)  # [missing-ssl-context]
    connect_if = lambda self: self.tls and HTTPSConnection("h", context=self.perhaps)
    connect_inside = lambda self: (lambda: HTTPSConnection("h", context=self.context))()  # [insecure-ssl-context]
    connect_with = lambda self, context=None: HTTPSConnection("h", context=context)
    connect_by_another = lambda self: self.connect_with()  # [missing-ssl-context]
    connect_by_another_strictly = lambda self: self.connect_with(self.strict)
    connect_shadowing = lambda self: [HTTPSConnection("h", context=self.strict) for self in [self]]
    connect_statically = staticmethod(lambda self: HTTPSConnection("h", context=self.strict))


class Annotated:
    context = None
    connect: object = lambda this: HTTPSConnection("h", context=this.context)  # [missing-ssl-context]


class Changed:
    def __init__(self, verify):
        self.verify = verify
        self.context = ssl.create_default_context()

    def relax(self):
        self.context.check_hostname = False

    connect = lambda self: HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Kinds:
    kind = HTTPSConnection
    plain = HTTPConnection

    opened = lambda self: self.kind("h")  # [missing-ssl-context]
    opened_plain = lambda self: self.plain("h")


class Base:
    context = ssl.create_default_context()
    connect = lambda self: HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
    connect_own = lambda self: HTTPSConnection("h", context=self.context)


class Lax(Base):
    context = ssl._create_unverified_context()
    connect_own = lambda self: None


class Connection(HTTPSConnection):
    clone = lambda self: type(self)(self.host)  # [missing-ssl-context]


class Kept:
    def __init__(self):
        self.context = ssl._create_unverified_context()
        self.strict = ssl.create_default_context()
        self.connect = lambda: HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        self.connect_strictly = lambda: HTTPSConnection("h", context=self.strict)


def connected(tls):
    client = Lambdas(tls)
    client.connect()
    client.connect_strictly()
    client.connect_perhaps()
    client.connect_if()
    client.connect_inside()
    client.connect_by_another()
    client.connect_by_another_strictly()
    client.connect_shadowing()
    client.connect_statically(client)


def others(verify):
    Annotated().connect()
    changed = Changed(verify)
    changed.relax()
    changed.connect()
    Kinds().opened()
    Kinds().opened_plain()
    for base in (Base(), Lax()):
        base.connect()
        base.connect_own()
    Connection("h", context=ssl.create_default_context()).clone()
    Kept().connect()
    Kept().connect_strictly()
