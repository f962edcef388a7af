"""A class attribute is the class, also where a subclass or an instance reads it."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Transport:
    connection_class = HTTPSConnection
    fallback_class = HTTPConnection

    def connect(self):
        return self.connection_class("h")  # [missing-ssl-context]

    def connect_plain(self):
        return self.fallback_class("h")


class Derived(Transport):
    def connect_again(self):
        return self.connection_class("h", context=ssl.create_default_context())

    def connect_without(self):
        return type(self).connection_class("h")  # [missing-ssl-context]


def use():
    Transport.connection_class("h")  # [missing-ssl-context]
    Transport.fallback_class("h")
    Transport().connect()
    Transport().connect_plain()
    Derived().connect_again()
    Derived().connect_without()
