"""A class method changes what another one has put into an attribute of the class."""

import ssl
from http.client import HTTPSConnection


class _Weakened:
    context = None

    @classmethod
    def set_up(cls):
        cls.context = ssl.create_default_context()

    @classmethod
    def weaken(cls):
        cls.context.check_hostname = False

    def connect(self):
        return HTTPSConnection("localhost", context=self.context)  # [insecure-ssl-context]


class _MadeLazily:
    context = None

    @classmethod
    def _shared(cls):
        if cls.context is None:
            cls.context = ssl.create_default_context()
        return cls.context

    @classmethod
    def weaken(cls):
        cls._shared().check_hostname = False

    @classmethod
    def weaken_directly(cls):
        cls.context.check_hostname = False

    def connect(self):
        return HTTPSConnection("localhost", context=self._shared())  # [insecure-ssl-context]


class _Loaded:
    context = None

    @classmethod
    def set_up(cls):
        cls.context = ssl.create_default_context()

    @classmethod
    def load(cls):
        cls.context.load_default_certs()

    def connect(self):
        return HTTPSConnection("localhost", context=self.context)


def run():
    _Weakened.set_up()
    _Weakened.weaken()
    _Weakened().connect()
    _MadeLazily.weaken()
    _MadeLazily.weaken_directly()
    _MadeLazily().connect()
    _Loaded.set_up()
    _Loaded.load()
    _Loaded().connect()
