"""A method whose name is put together may be kept under a name before it is called."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Client:
    def open_https(self, host, context=None):
        return HTTPSConnection(host, context=context)

    def open_http(self, host, context=None):
        return HTTPConnection(host)

    def open(self, scheme, context=None):
        handler = getattr(self, "open_" + scheme, None)
        if handler is None:
            raise ValueError(scheme)
        self.connection = handler("h", context)


def use():
    client = _Client()
    client.open("https")  # [missing-ssl-context]
    client.open("http")
    client.open("https", ssl.create_default_context())
