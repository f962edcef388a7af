"""A method, a class method, a static method or a property that makes a context is followed."""
import ssl
from http.client import HTTPSConnection


class Client:
    def make_context(self, verify):
        return ssl.create_default_context() if verify else ssl._create_unverified_context()

    @staticmethod
    def lenient():
        return ssl._create_unverified_context()

    @classmethod
    def strict(cls):
        return ssl.create_default_context()

    @property
    def context(self):
        return self.make_context(verify=False)

    def connect(self):
        HTTPSConnection("h", context=self.make_context(True))
        HTTPSConnection("h", context=self.make_context(False))  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.strict())
        HTTPSConnection("h", context=Client.lenient())  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


Client().connect()
