"""An initialiser gets its context from a method, or leaves it to a method to set it."""
import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self, verify):
        self.context = self._make(verify)
        self.strict_context = self._make(True)
        self._prepare()

    def _make(self, verify):
        context = ssl.create_default_context()
        if not verify:
            context.check_hostname = False
        return context

    def _prepare(self):
        self.prepared_context = ssl._create_unverified_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.strict_context)
        HTTPSConnection("h", context=self.prepared_context)  # [insecure-ssl-context]


def connect(verify):
    Client(verify).connect()
