"""What is assigned to an attribute from outside of its class leaves tests of it open, too."""
import ssl
from http.client import HTTPSConnection


class ClosedFromOutside:
    def __init__(self):
        self.context = ssl.create_default_context()

    def connect(self):
        if self.context is None:
            HTTPSConnection("h")  # [missing-ssl-context]


class OnlyAssigned:
    def __init__(self):
        self.own = ssl.create_default_context()

    def connect(self):
        if self.own is None:
            HTTPSConnection("h")


def drive():
    closed = ClosedFromOutside()
    closed.context = None
    closed.connect()
    OnlyAssigned().connect()
