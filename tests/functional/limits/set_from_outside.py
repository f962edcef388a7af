"""Python: a name may be set on a module or a class from outside. The rule reads what stands in them."""
import ssl
from http.client import HTTPSConnection

from limit_helpers import settings


class Client:
    context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # a miss: the attribute is set below, from outside the class


def connect():
    settings.CONTEXT = ssl._create_unverified_context()
    _connect_as_set()
    Client.context = ssl._create_unverified_context()
    Client().connect()


def _connect_as_set():
    HTTPSConnection("h", context=settings.CONTEXT)  # a miss: the name is set above, from outside the module
