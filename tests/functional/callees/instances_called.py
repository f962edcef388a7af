"""The call of an instance returns what its class's `__call__` returns; the class of an instance constructs, too."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Secure:
    def __call__(self):
        return HTTPSConnection


class Plain:
    def __call__(self):
        return HTTPConnection


class Inheriting(Secure):
    pass


Secure()()("h")  # [missing-ssl-context]
Secure()()("h", context=ssl.create_default_context())
Inheriting()()("h")  # [missing-ssl-context]
Plain()()("h")


def by_class_of_instance():
    connection = HTTPSConnection("h")  # [missing-ssl-context]
    type(connection)("h", context=ssl.create_default_context())
    type(connection)("h")  # [missing-ssl-context]
    connection.__class__("h")  # [missing-ssl-context]
    type(HTTPConnection("h"))("h")
