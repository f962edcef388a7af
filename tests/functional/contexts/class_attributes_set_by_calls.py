"""What functions and class methods hand to a class's setter, or change of what its getter gives, is the class's."""

import ssl
from http.client import HTTPSConnection


class Handed:
    context = None

    @classmethod
    def use(cls, context):
        cls.context = context

    @classmethod
    def allow_insecure(cls):
        cls.use(ssl._create_unverified_context())

    @classmethod
    def open(cls):
        return HTTPSConnection("h", context=cls.context)  # [insecure-ssl-context]


class Given:
    context = None

    @classmethod
    def get(cls):
        if cls.context is None:
            cls.context = ssl.create_default_context()
        return cls.context

    @classmethod
    def look(cls):
        return cls.get().check_hostname

    def open(self):
        return HTTPSConnection("h", context=self.context)


class GivenAndChanged:
    context = None

    @classmethod
    def get(cls):
        if cls.context is None:
            cls.context = ssl.create_default_context()
        return cls.context

    @classmethod
    def allow_any_host(cls):
        cls.get().check_hostname = False

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Together:
    ready = False
    context = None

    @classmethod
    def use(cls, context):
        cls.ready = context is not None
        cls.context = context

    @classmethod
    def open(cls):
        if cls.ready:
            return HTTPSConnection("h", context=cls.context)
        return HTTPSConnection("h", context=cls.context)  # [missing-ssl-context]


def drive(secure):
    Handed.allow_insecure()
    Handed.open()
    Given.get()
    Given.look()
    Given().open()
    GivenAndChanged.allow_any_host()
    GivenAndChanged().open()
    Together.use(ssl.create_default_context() if secure else None)
    Together.open()
