"""The class of an instance, or of a class method, by a name of its own."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Named(HTTPSConnection):
    def clone(self):
        kind = type(self)
        return kind(self.host)  # [missing-ssl-context]

    def clone_by_dunder(self):
        kind = self.__class__
        return kind(self.host)  # [missing-ssl-context]

    def clone_chosen(self, verified=False):
        kind = type(self) if verified else HTTPConnection
        return kind(self.host)  # [missing-ssl-context]

    def clone_verified(self):
        kind = type(self)
        return kind(self.host, context=ssl.create_default_context())

    def name_of_class(self):
        kind = type(self)
        return kind.__name__

    def clone_by_cell(self):
        kind = __class__  # pylint: disable=undefined-variable
        return kind(self.host)  # [missing-ssl-context]

    @classmethod
    def made(cls, host):
        kind = cls
        return kind(host)  # [missing-ssl-context]

    @classmethod
    def made_plain(cls, host):
        kind = cls
        kind = HTTPConnection
        return kind(host)

    def itself(self):
        same = self
        return same.request


class Plain(HTTPConnection):
    def clone(self):
        kind = type(self)
        return kind(self.host)


def cloned():
    named = Named("h", context=ssl.create_default_context())
    named.clone()
    named.clone_by_dunder()
    named.clone_chosen()
    named.clone_chosen(True)
    named.clone_verified()
    named.clone_by_cell()
    named.name_of_class()
    Named.made("h")
    Named.made_plain("h")
    named.itself()
    Plain("h").clone()


def of_a_connection():
    connection = HTTPSConnection("h", context=ssl.create_default_context())
    kind = type(connection)
    kind("h")  # [missing-ssl-context]
