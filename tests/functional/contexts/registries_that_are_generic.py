"""What a decorator registers is found where the module is first run for something else, as the bases of a class are."""
import ssl
from http.client import HTTPSConnection
from typing import Generic, TypeVar

T = TypeVar("T")


class Registry(Generic[T]):
    def __init__(self):
        self._items = {}

    def register(self, name):
        def decorate(function):
            self._items[name] = function
            return function

        return decorate

    def create(self, name):
        return self._items[name]()


contexts = Registry()


@contexts.register("lax")
def _lax():
    return ssl._create_unverified_context()


@contexts.register("strict")
def _strict():
    return ssl.create_default_context()


def connect():
    HTTPSConnection("h", context=contexts.create("strict"))
    HTTPSConnection("h", context=contexts.create("lax"))  # [insecure-ssl-context]
