"""`self.x` is whatever the class assigns to it in any method."""
import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self):
        self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)


class ClientWithSetter:
    def __init__(self):
        self.context = ssl.create_default_context()

    def disable_verification(self):
        self.context = ssl._create_unverified_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ClientWithFlag:
    def __init__(self, verify):
        self.context = ssl.create_default_context() if verify else ssl._create_unverified_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def connect(verify):
    Client().connect()
    client = ClientWithSetter()
    client.disable_verification()
    client.connect()
    ClientWithFlag(verify).connect()
