"""`self.x` is changed as the methods of the class change it."""
import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self):
        self.context = ssl.create_default_context()

    def disable_verification(self):
        self.context.check_hostname = False
        self.context.verify_mode = ssl.CERT_NONE

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class WeakenedOnMaking:
    def __init__(self, verify):
        self.context = ssl.create_default_context()
        if not verify:
            self.context.check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Hardened:
    def __init__(self):
        self.context = ssl.create_default_context()

    def harden(self):
        self.context.minimum_version = ssl.TLSVersion.TLSv1_3

    def connect(self):
        HTTPSConnection("h", context=self.context)


def connect(verify):
    client = Client()
    client.disable_verification()
    client.connect()
    WeakenedOnMaking(verify).connect()
    Hardened().connect()
