"""A subclass that inherits `HTTPSConnection`'s own `__init__`: the construct call is judged."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Connection(HTTPSConnection):
    pass


class Further(Connection):
    debuglevel = 1


class WithOtherMethods(HTTPSConnection):
    def connect(self):
        self.sock = None


class Plain(HTTPConnection):
    pass


Connection("h")  # [missing-ssl-context]
Connection("h", context=None)  # [missing-ssl-context]
Connection("h", context=ssl.create_default_context())
Connection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
Further("h")  # [missing-ssl-context]
Further("h", context=ssl.create_default_context())
WithOtherMethods("h")  # [missing-ssl-context]
Plain("h")
