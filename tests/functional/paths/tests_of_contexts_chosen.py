"""An attribute or name that is one context or another is there where it is tested."""

import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self, strict):
        self.context = ssl.create_default_context() if strict else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.perhaps = ssl.create_default_context() if strict else None

    def connect(self):
        context = None
        if self.context:
            context = self.context
        HTTPSConnection("h", context=context)

    def connect_perhaps(self):
        context = None
        if self.perhaps:
            context = self.perhaps
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def clients(strict):
    Client(strict).connect()
    Client(strict).connect_perhaps()
