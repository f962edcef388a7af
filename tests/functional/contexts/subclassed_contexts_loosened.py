"""A function that calls a method that a subclass adds to contexts changes the context."""

import http.client
import ssl

kind = None
if kind is None:
    kind = http.client.HTTPSConnection


class Client(kind):
    def ping(self):
        self.request("GET", "/")


class Loose(ssl.SSLContext):
    def loosen(self):
        self.check_hostname = False


def _loosen(context):
    context.loosen()


def _prepare(context):
    context.load_default_certs()


loosened = Loose(ssl.PROTOCOL_TLS_CLIENT)
_loosen(loosened)
Client("h", context=loosened)  # [insecure-ssl-context]

prepared = Loose(ssl.PROTOCOL_TLS_CLIENT)
_prepare(prepared)
Client("h", context=prepared)
