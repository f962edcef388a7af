"""A text with an underscore begins no private method's name, where other attributes are read by name."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class Client:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def get(self):
        if self.tls:
            return self._open_tls()
        return HTTPConnection("h")

    def shown(self):
        return {name: getattr(self, name) for name in ("tls", "context") if not name.startswith("_")}

    def label(self, name):
        return name.replace("-", "_"), "_ calling _open_tls"

    def _open_tls(self):
        return HTTPSConnection("h", context=self.context)


def got(tls):
    client = Client(tls)
    client.get()
    client.shown()
    client.label("a-b")
