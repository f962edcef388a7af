"""What is set under a name that only a run would tell is unknown; a test tells whether it is there."""
import ssl
from http.client import HTTPSConnection


class Client:
    context = None

    def __init__(self, **options):
        for name, value in options.items():
            setattr(self, name, value)

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [unknown-ssl-context]

    def connect_without(self):
        if self.context is None:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def drive():
    Client(context=ssl.create_default_context()).connect()
    Client().connect_without()
