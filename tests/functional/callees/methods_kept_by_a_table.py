"""A method whose name a table tells may be kept under a name before it is called."""

from http.client import HTTPConnection, HTTPSConnection


class _Client:
    NAMES = {"https": "secure", "http": "plain"}

    def secure(self, host, **options):
        return HTTPSConnection(host, **options)

    def plain(self, host, **options):
        return HTTPConnection(host)

    def connect(self, scheme):
        method = getattr(self, self.NAMES[scheme])
        return method("h")  # [missing-ssl-context]


class _PlainClient:
    NAMES = {"http": "plain", "other": "plain"}

    def plain(self, host, **options):
        return HTTPConnection(host)

    def connect(self, scheme):
        method = getattr(self, self.NAMES[scheme])
        return method("h")


def use():
    _Client().connect("https")
    _Client().connect("http")
    _PlainClient().connect("http")
