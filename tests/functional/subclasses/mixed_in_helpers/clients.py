"""A client that constructs in its own name, which is judged here."""
from http.client import HTTPSConnection


class Client:
    def __init__(self):
        self.connection = HTTPSConnection("h")

    def open(self):
        return HTTPSConnection("h")
