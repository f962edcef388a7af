"""An abstract method that returns an empty container says nothing about what is returned."""

import abc
import ssl
from http.client import HTTPSConnection


class Base(abc.ABC):
    @abc.abstractmethod
    def options(self):
        return {}

    @abc.abstractmethod
    def arguments(self):
        """Return what the connection takes."""
        return {}

    def plain(self):
        return {}

    @abc.abstractmethod
    def unverified(self):
        return {"context": ssl._create_unverified_context()}

    def connect(self):
        HTTPSConnection("h", **self.options())

    def connect_with_arguments(self):
        HTTPSConnection("h", **self.arguments())

    def connect_plainly(self):
        HTTPSConnection("h", **self.plain())  # [missing-ssl-context]

    def connect_unverified(self):
        HTTPSConnection("h", **self.unverified())  # [insecure-ssl-context]


class Client(Base):
    def options(self):
        return {"context": ssl.create_default_context()}

    def arguments(self):
        return {"context": ssl.create_default_context(), "timeout": 3}

    def unverified(self):
        return super().unverified()


def clients():
    client = Client()
    client.connect()
    client.connect_with_arguments()
    client.connect_plainly()
    client.connect_unverified()
