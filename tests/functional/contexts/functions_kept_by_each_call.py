"""A function that each call of a method keeps in the object: what one is handed tells nothing of what another leaves."""
import ssl
from http.client import HTTPSConnection


class Client:
    def setup(self, host, tls):
        self.context = None
        if tls:
            self.context = ssl.create_default_context()

        def connect():
            if tls:
                HTTPSConnection(host, context=self.context)  # [missing-ssl-context]

        self.connect = connect


def drive(flag):
    client = Client()
    client.setup("h", True)
    connect = client.connect
    client.setup("h", flag)
    connect()
