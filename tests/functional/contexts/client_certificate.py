"""A context that loads a certificate of the client's own verifies as it did before."""
import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self, cert_file=None, key_file=None):
        self.context = ssl.create_default_context(ssl.Purpose.SERVER_AUTH)
        self.server_context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        if cert_file:
            self.context.load_cert_chain(cert_file, key_file)
            self.server_context.load_cert_chain(cert_file, key_file)

    def connect(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.server_context)  # [insecure-ssl-context]


Client().connect()
