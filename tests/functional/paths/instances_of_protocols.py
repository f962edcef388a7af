"""What is an instance of a class that is asked for its subclasses, as a protocol is, is decided by no base."""
import abc
import ssl
from http.client import HTTPSConnection
from typing import Protocol, runtime_checkable


@runtime_checkable
class Closing(Protocol):
    def close(self): ...


class Hooked(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, "close")


class Plain:
    pass


class Client:
    def close(self):
        pass


def by_protocol():
    if isinstance(Client(), Closing):
        context = ssl._create_unverified_context()
    else:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_hook():
    if isinstance(Client(), Hooked):
        context = ssl._create_unverified_context()
    else:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_base():
    if isinstance(Client(), Plain):
        context = ssl._create_unverified_context()
    else:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
