"""`self.x` is what this method assigned on every path before."""
import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self):
        self.context = None

    def connect(self):
        self.context = ssl.create_default_context()
        HTTPSConnection("h", context=self.context)
        self.context.check_hostname = False
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def connect_by_flag(self, verify):
        if verify:
            self.context = ssl.create_default_context()
        else:
            self.context = ssl._create_unverified_context()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def connect(verify):
    Client().connect()
    Client().connect_by_flag(verify)
