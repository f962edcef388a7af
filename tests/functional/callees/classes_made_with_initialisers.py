"""A class that ``type()`` makes with an initialiser of its own chooses for itself; without one, it is as its base."""

import http.client
import ssl


def _verified(self, host):
    http.client.HTTPSConnection.__init__(self, host, context=ssl.create_default_context())


Verified = type("Verified", (http.client.HTTPSConnection,), {"__init__": _verified})
Plain = type("Plain", (http.client.HTTPSConnection,), {"port": 443})


def use():
    Verified("h")
    Plain("h")  # [missing-ssl-context]
