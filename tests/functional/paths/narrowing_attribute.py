"""An attribute is narrowed as a name is."""
import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self, tls):
        self.context = ssl.create_default_context() if tls else None

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def connect_if_there(self):
        if self.context is None:
            return None
        return HTTPSConnection("h", context=self.context)

    def connect_with_fallback(self):
        if self.context is None:
            self.context = ssl.create_default_context()
        return HTTPSConnection("h", context=self.context)

    def connect_through_a_local(self):
        context = self.context
        if context:
            return HTTPSConnection("h", context=context)
        return None


def connect(tls):
    Client(tls).connect()
    Client(tls).connect_if_there()
    Client(tls).connect_with_fallback()
    Client(tls).connect_through_a_local()
