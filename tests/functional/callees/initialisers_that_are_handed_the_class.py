"""An instance keeps the class that it is made with, whoever calls the initialiser, and however."""
import functools
from http.client import HTTPConnection, HTTPSConnection


class Inherited:
    def __init__(self, factory):
        self.made = factory


class Sub(Inherited):
    pass


class PlainSub(Inherited):
    pass


class ViaClass:
    def __init__(self, builder):
        self.built = builder

    @classmethod
    def make(cls):
        return cls(HTTPSConnection)

    def clone(self):
        return type(self)(HTTPSConnection)


class ViaSuper:
    def __init__(self, opener):
        self.opened = opener


class Super(ViaSuper):
    def __init__(self):
        super().__init__(HTTPSConnection)


class Named(ViaSuper):
    def __init__(self):
        ViaSuper.__init__(self, HTTPSConnection)


class Plain(ViaSuper):
    def __init__(self):
        super().__init__(HTTPConnection)


class Partial:
    def __init__(self, name, kind):
        self.name = name
        self.kind = kind


class Chosen:
    if HTTPSConnection.default_port == 443:

        def __init__(self, choice):
            self.choice = choice


def connect():
    Sub(HTTPSConnection).made("h")  # [missing-ssl-context]
    PlainSub(HTTPConnection).made("h")
    ViaClass.make().built("h")  # [missing-ssl-context]
    ViaClass(HTTPConnection).built("h")
    ViaClass(HTTPConnection).clone().built("h")  # [missing-ssl-context]
    Super().opened("h")  # [missing-ssl-context]
    Named().opened("h")  # [missing-ssl-context]
    Plain().opened("h")
    functools.partial(Partial, "h", HTTPSConnection)().kind("h")  # [missing-ssl-context]
    Chosen(HTTPSConnection).choice("h")  # [missing-ssl-context]
