"""What a method sets on its receiver's class is what the receiver has from then on, unless it has one of its own."""
import ssl
from http.client import HTTPSConnection


class ByItsType:
    shared = None

    def connect(self):
        if self.shared is None:
            type(self).shared = ssl.create_default_context()
        HTTPSConnection("h", context=self.shared)


class ByDunderClass:
    shared = None

    def connect(self):
        if not self.shared:
            self.__class__.shared = ssl.create_default_context()
        HTTPSConnection("h", context=self.shared)


class ByItsName:
    shared = None

    def connect(self):
        if self.shared is None:
            ByItsName.shared = ssl.create_default_context()
        HTTPSConnection("h", context=self.shared)


class ByALocalName:
    shared = None

    def connect(self):
        cls = type(self)
        if cls.shared is None:
            cls.shared = ssl.create_default_context()
        HTTPSConnection("h", context=self.shared)
        HTTPSConnection("h", context=cls.shared)


class ByInitialiser:
    shared = None

    def __init__(self):
        if self.shared is None:
            type(self).shared = ssl.create_default_context()
        self.context = self.shared

    def connect(self):
        HTTPSConnection("h", context=self.context)


class ByInitialiserByALocalName:
    shared = None

    def __init__(self):
        cls = self.__class__
        if cls.shared is None:
            cls.shared = ssl.create_default_context()
        self.options = {"context": cls.shared}

    def connect(self):
        HTTPSConnection("h", **self.options)


class Subclass(ByItsType):
    def connect_again(self):
        if self.shared is None:
            type(self).shared = ssl.create_default_context()
        HTTPSConnection("h", context=self.shared)


class Weak:
    shared = None

    def connect(self):
        if self.shared is None:
            type(self).shared = ssl._create_unverified_context()
        HTTPSConnection("h", context=self.shared)  # [insecure-ssl-context]


class ResetOnThePath:
    shared = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.shared)  # [missing-ssl-context]
        type(self).shared = None
        HTTPSConnection("h", context=self.shared)  # [missing-ssl-context]


class AnotherAttribute:
    shared = None
    other = None

    def connect(self):
        if self.shared is None:
            type(self).other = ssl.create_default_context()
        HTTPSConnection("h", context=self.shared)  # [missing-ssl-context]
        HTTPSConnection("h", context=self.other)


class OfItsOwn:
    shared = ssl.create_default_context()

    def connect(self):
        self.shared = ssl._create_unverified_context()
        type(self).shared = ssl.create_default_context()
        HTTPSConnection("h", context=self.shared)  # [insecure-ssl-context]


class OfAnotherClass:
    shared = None

    def connect(self):
        if self.shared is None:
            ByItsName.shared = ssl.create_default_context()
        HTTPSConnection("h", context=self.shared)  # [missing-ssl-context]


def drive():
    for cls in (ByItsType, Weak):
        cls().connect()
        cls().connect()
    Subclass.shared = None
    Subclass().connect_again()
    for _ in range(2):
        ResetOnThePath().connect()
    AnotherAttribute().connect()
    OfItsOwn().connect()
    OfAnotherClass().connect()


def drive_others():
    ByDunderClass().connect()
    ByItsName().connect()
    ByALocalName().connect()
    ByInitialiser().connect()
    ByInitialiserByALocalName().connect()


def of_an_instance_that_is_made_here():
    ByItsType.shared = None
    client = ByItsType()
    type(client).shared = ssl._create_unverified_context()
    HTTPSConnection("h", context=client.shared)  # [insecure-ssl-context]
    type(client).shared = ssl.create_default_context()
    HTTPSConnection("h", context=client.shared)
