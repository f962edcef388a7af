"""A subclass that inherits the initialiser is judged at its own calls."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Connection(HTTPSConnection):
    pass


class Further(Connection):
    debuglevel = 1


class WithOtherMethods(HTTPSConnection):
    def request_json(self, url):
        self.request("GET", url, headers={"Accept": "application/json"})


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
