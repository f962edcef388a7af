"""A mixin may make instances of the class that mixes it in."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Making:
    @classmethod
    def make(cls, host):
        return cls(host)  # [missing-ssl-context]

    @classmethod
    def make_verified(cls, host):
        return cls(host, context=ssl.create_default_context())

    @classmethod
    def make_by_name(cls, host):
        kind = cls
        return kind(host)  # [missing-ssl-context]

    def again(self):
        return type(self)(self.host)  # [missing-ssl-context]

    def once_more(self):
        return self.__class__(self.host, context=ssl._create_unverified_context())  # [insecure-ssl-context]


class Connection(Making, HTTPSConnection):
    pass


class MakingPlain:
    @classmethod
    def make(cls, host):
        return cls(host)

    def again(self):
        return type(self)(self.host)


class PlainConnection(MakingPlain, HTTPConnection):
    pass


class MakingVerified:
    @classmethod
    def make(cls, host):
        return cls(host)


class VerifiedConnection(MakingVerified, HTTPSConnection):
    def __init__(self, host):
        super().__init__(host, context=ssl.create_default_context())


def drive():
    connection = Connection.make("h")
    Connection.make_verified("h")
    Connection.make_by_name("h")
    connection.again()
    connection.once_more()
    PlainConnection.make("h").again()
    VerifiedConnection.make("h")
