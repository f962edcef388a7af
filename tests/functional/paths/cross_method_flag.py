"""A method that weakens the context of the instance under a flag, before another one connects."""
import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self, verify):
        self.verify = verify
        self.context = ssl.create_default_context()
        self.strict_context = ssl.create_default_context()
        self._configure()

    def _configure(self):
        if not self.verify:
            self.context.check_hostname = False
            self.context.verify_mode = ssl.CERT_NONE

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.strict_context)


def connect(verify):
    Client(verify).connect()
