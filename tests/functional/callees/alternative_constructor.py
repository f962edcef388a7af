"""`cls(…)` and `type(self)(…)` in a subclass construct it."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Connection(HTTPSConnection):
    @classmethod
    def for_url(cls, url):
        return cls(url)  # [missing-ssl-context]

    @classmethod
    def verified(cls, url):
        return cls(url, context=ssl.create_default_context())

    def again(self):
        return type(self)(self.host)  # [missing-ssl-context]


class PlainConnection(HTTPConnection):
    @classmethod
    def for_url(cls, url):
        return cls(url)


def connect():
    Connection.for_url("h")
    Connection.verified("h").again()
    PlainConnection.for_url("h")
