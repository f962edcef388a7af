"""A flag that is a class attribute is tested where the context is made; a subclass overrides it."""
import ssl
from http.client import HTTPSConnection


class Client:
    verify = True

    def connect(self):
        context = ssl.create_default_context()
        if not self.verify:
            context.check_hostname = False
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


class Lenient(Client):
    verify = False


Client().connect()
Lenient().connect()
