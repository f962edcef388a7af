"""What `__init_subclass__` puts somewhere is each subclass, by that one's own statement, and never the class that has it."""
import abc
import ssl
from http.client import HTTPConnection, HTTPSConnection

BY_NAME = {}


class Backend(abc.ABC):
    registry = {}
    ssl_context = None

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        Backend.registry[cls.__name__.lower()] = cls

    @abc.abstractmethod
    def context(self): ...


class Safe(Backend):
    ssl_context = ssl.create_default_context()

    def context(self):
        return ssl.create_default_context()


def made(name="safe"):
    HTTPSConnection("h", context=Backend.registry[name]().context())
    HTTPSConnection("h", context=Backend.registry[name].ssl_context)


class Profile:
    instances = []

    def __init_subclass__(cls):
        cls.instances.append(cls())

    def make(self):
        return ssl.create_default_context()


class Lab(Profile):
    def make(self):
        return ssl._create_unverified_context()


def made_by_one():
    for profile in Profile.instances:
        HTTPSConnection("h", context=profile.make())  # [insecure-ssl-context]


class Kind:
    registry = {}

    def __init_subclass__(cls, scheme):
        Kind.registry[scheme] = cls
        BY_NAME[cls.__name__] = cls


class Secure(Kind, HTTPSConnection, scheme="https"):
    pass


class Plain(Kind, HTTPConnection, scheme="http"):
    pass


def chosen(scheme="https"):
    Kind.registry[scheme]("h")  # [missing-ssl-context]
    Kind.registry["https"]("h")  # [missing-ssl-context]
    Kind.registry["https"]("h", context=ssl.create_default_context())
    Kind.registry["http"]("h")


def chosen_by_name():
    BY_NAME["Secure"]("h")  # [missing-ssl-context]
    BY_NAME["Plain"]("h")
