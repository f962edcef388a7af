"""A class whose base is a name that is assigned is the class that it was bound to, whatever the calls of the module do."""

import http.client
import ssl

protocol = http.client
kind = http.client.HTTPConnection
if protocol is not None:
    kind = http.client.HTTPSConnection
plain = http.client.HTTPSConnection
plain = http.client.HTTPConnection


class ByModule(protocol.HTTPSConnection):
    def ping(self):
        self.request("GET", "/")


class ByName(kind):
    def ping(self):
        self.request("GET", "/")


class Plain(plain):
    def ping(self):
        self.request("GET", "/")


def _prepare(context):
    context.load_default_certs()


def connect():
    connection = ByModule("h")  # [missing-ssl-context]
    other = ByName("h")  # [missing-ssl-context]
    return connection, other, ByName("h", context=shared), Plain("h")


shared = ssl.create_default_context()
_prepare(shared)
ByModule("h")  # [missing-ssl-context]
ByName("h")  # [missing-ssl-context]
ByModule("h", context=shared)
Plain("h")
