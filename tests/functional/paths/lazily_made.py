"""A method that makes its context when it is first needed leaves no `None`."""
import ssl
from http.client import HTTPSConnection


class Client:
    _context = None

    def __init__(self):
        self._lenient_context = None

    def get_context(self):
        if self._context is None:
            self._context = ssl.create_default_context()
        return self._context

    def get_lenient_context(self):
        if not self._lenient_context:
            self._lenient_context = ssl._create_unverified_context()
        return self._lenient_context

    def connect(self):
        HTTPSConnection("h", context=self.get_context())
        HTTPSConnection("h", context=self.get_lenient_context())  # [insecure-ssl-context]


client = Client()
client.connect()
client.connect()
