"""Class and instance attributes and dataclass defaults."""
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPSConnection


class Secure:
    kind = HTTPSConnection

    def connect(self):
        return self.kind("h")  # [missing-ssl-context]


class Plain:
    kind = HTTPConnection

    def connect(self):
        return self.kind("h")


class Inheriting(Secure):
    def connect_too(self):
        return self.kind("h")  # [missing-ssl-context]


class OverridingWithPlain(Secure):
    kind = HTTPConnection

    def connect_too(self):
        return self.kind("h")


class InInit:
    def __init__(self, tls):
        if tls:
            self.kind = HTTPSConnection
        else:
            self.kind = HTTPConnection
        self.plain = HTTPConnection

    def connect(self):
        return self.kind("h")  # [missing-ssl-context]

    def connect_plain(self):
        return self.plain("h")


class OnItsClass:
    kind = HTTPSConnection

    @classmethod
    def connect(cls):
        return cls.kind("h")  # [missing-ssl-context]

    @staticmethod
    def connect_static():
        return OnItsClass.kind("h")  # [missing-ssl-context]


@dataclass
class Settings:
    kind: type = HTTPSConnection
    plain: type = HTTPConnection
    made: type = field(default=HTTPSConnection)

    def connect(self):
        self.kind("h")  # [missing-ssl-context]
        self.plain("h")
        self.made("h")  # [missing-ssl-context]


def from_methods(tls):
    Secure().connect()
    Plain().connect()
    Inheriting().connect_too()
    OverridingWithPlain().connect_too()
    InInit(tls).connect()
    InInit(tls).connect_plain()
    OnItsClass.connect()
    OnItsClass.connect_static()
    Settings().connect()


def from_outside():
    Secure.kind("h")  # [missing-ssl-context]
    Secure().kind("h")  # [missing-ssl-context]
    Plain.kind("h")
    OverridingWithPlain.kind("h")
    Settings().kind("h")  # [missing-ssl-context]
    Settings().plain("h")
