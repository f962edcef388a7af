"""`self.x` is what the bases of the class assign to it, too."""
import ssl
from http.client import HTTPSConnection


class Base:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.lenient_context = ssl._create_unverified_context()


class Client(Base):
    def connect(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.lenient_context)  # [insecure-ssl-context]


class Weakening(Base):
    def __init__(self):
        super().__init__()
        self.context.check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


Client().connect()
Weakening().connect()
