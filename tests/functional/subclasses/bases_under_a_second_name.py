"""A base may be named by an alias of the class's, whatever else the module holds and calls."""

import ssl
from http.client import HTTPSConnection

Connection = HTTPSConnection


class Inherits(Connection):
    pass


class Forwards(Inherits):
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)


class Client:
    context = ssl.create_default_context()

    def connect(self):
        Connection("h", context=self.context)


DEFAULTS = {}
TIMEOUT = DEFAULTS.get("timeout")
Forwards("h")  # [missing-ssl-context]
Forwards("h", context=ssl.create_default_context())
Forwards("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def in_a_function():
    Forwards("h")  # [missing-ssl-context]
    Forwards("h", context=Client.context)
