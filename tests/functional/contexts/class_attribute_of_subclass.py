"""A class attribute is also what a subclass in the same module overrides it with."""
import ssl
from http.client import HTTPSConnection


class Client:
    context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Lenient(Client):
    context = ssl._create_unverified_context()


class Pinned:
    context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)


class PinnedToo(Pinned):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


for kind in (Client, Lenient, Pinned, PinnedToo):
    kind().connect()
