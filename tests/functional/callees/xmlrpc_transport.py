"""A transport for `xmlrpc.client` makes its own connections."""
import ssl
import xmlrpc.client
from http.client import HTTPConnection, HTTPSConnection


class Transport(xmlrpc.client.Transport):
    def __init__(self, timeout=10):
        super().__init__()
        self.timeout = timeout

    def make_connection(self, host):
        if self._connection and host == self._connection[0]:
            return self._connection[1]
        self._connection = host, HTTPSConnection(host, timeout=self.timeout)  # [missing-ssl-context]
        return self._connection[1]


class VerifyingTransport(Transport):
    def make_connection(self, host):
        context = ssl.create_default_context()
        self._connection = host, HTTPSConnection(host, timeout=self.timeout, context=context)
        return self._connection[1]


class PlainTransport(Transport):
    def make_connection(self, host):
        return HTTPConnection(host, timeout=self.timeout)


for kind in (Transport, VerifyingTransport, PlainTransport):
    kind().make_connection("h")
