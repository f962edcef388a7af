"""An abstract method that only documents itself, or raises, tells nothing about what its overrides return: unknown."""
import ssl
from abc import ABC, abstractmethod
from http.client import HTTPSConnection


class Transport(ABC):
    @property
    @abstractmethod
    def context(self): ...

    @property
    @abstractmethod
    def weak(self): ...

    @abstractmethod
    def make(self):
        """Make the context."""

    @abstractmethod
    def make_none(self):
        return None

    def connect(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.weak)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.make())  # [unknown-ssl-context]
        HTTPSConnection("h", context=self.make_none())  # [missing-ssl-context]


class Direct(Transport):
    @property
    def context(self):
        return ssl.create_default_context()

    @property
    def weak(self):
        return ssl._create_unverified_context()

    def make(self):
        return self._made

    def make_none(self):
        return super().make_none()

    def prepare(self, context):
        self._made = context


class Unfinished:
    def make(self):
        raise NotImplementedError

    def make_none(self):
        pass

    def connect(self):
        HTTPSConnection("h", context=self.make_none())  # [missing-ssl-context]
        HTTPSConnection("h", context=self.make())  # [unknown-ssl-context]


def drive():
    direct = Direct()
    direct.prepare(ssl.create_default_context())
    direct.connect()
    Unfinished().connect()
