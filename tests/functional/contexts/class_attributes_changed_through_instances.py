"""A context in a class's body that methods change through their instances, read from the class."""

import ssl
from http.client import HTTPSConnection


class Shared:
    context = ssl.create_default_context()

    def relax(self):
        self.context.check_hostname = False

    @classmethod
    def open(cls):
        return HTTPSConnection("h", context=cls.context)  # [insecure-ssl-context]


def shared():
    Shared().relax()
    return Shared.open()


class SetAnew:
    context = None

    @classmethod
    def setup(cls):
        cls.context = ssl.create_default_context()

    def relax(self):
        self.context.check_hostname = False

    @classmethod
    def open(cls):
        return HTTPSConnection("h", context=cls.context)  # [insecure-ssl-context]


def set_anew():
    SetAnew.setup()
    SetAnew().relax()
    return SetAnew.open()


class OfItsOwn:
    context = ssl.create_default_context()

    def __init__(self):
        self.context = ssl.create_default_context()

    def relax(self):
        self.context.check_hostname = False

    @classmethod
    def open(cls):
        return HTTPSConnection("h", context=cls.context)


def of_its_own():
    OfItsOwn().relax()
    return OfItsOwn.open()
