"""A test of what each lap of a loop asks for anew: that it was not passed in one lap says nothing of the next."""

import ssl
import uuid
from http.client import HTTPSConnection


class Lost:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.kept = ssl.create_default_context()

    def lose(self):
        for _ in range(5):
            token = uuid.uuid4()
            if token.int in (1, 2):
                return token
            self.context = None
        raise ValueError("no such token")

    def connect(self):
        HTTPSConnection("h", context=self.kept)
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def lost():
    client = Lost()
    try:
        client.lose()
    except ValueError:
        client.connect()
