"""A method, a class method or a static method that hands a parameter on is judged at its calls."""
import ssl
from http.client import HTTPSConnection


class Client:
    def open(self, host, context=None):
        return HTTPSConnection(host, context=context)

    @classmethod
    def create(cls, host, context=None):
        return HTTPSConnection(host, context=context)

    @staticmethod
    def connect(host, **options):
        return HTTPSConnection(host, **options)

    def fetch(self, host):
        self.open(host)  # [missing-ssl-context]
        self.open(host, ssl.create_default_context())
        self.create(host)  # [missing-ssl-context]


Client().fetch("h")
Client().open("h")  # [missing-ssl-context]
Client().open("h", ssl.create_default_context())
Client.create("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
Client.connect("h")  # [missing-ssl-context]
Client.connect("h", context=ssl.create_default_context())
