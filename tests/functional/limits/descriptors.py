"""Python: a descriptor answers when its attribute is read. The rule does not ask it."""
import ssl
from http.client import HTTPSConnection


class Lenient:
    def __get__(self, instance, owner=None):
        return ssl._create_unverified_context()


class Client:
    context = Lenient()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # a miss: the attribute is a descriptor's


Client().connect()
