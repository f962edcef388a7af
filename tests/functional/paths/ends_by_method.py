"""A method that never returns ends the path; one that returns on some path does not."""
import ssl
from http.client import HTTPSConnection


class Client:
    def fail(self, message):
        raise RuntimeError(message)

    def fail_if_strict(self, message, strict):
        if strict:
            raise RuntimeError(message)

    def connect(self, tls):
        context = ssl.create_default_context() if tls else None
        if context is None:
            self.fail("TLS is needed")
        HTTPSConnection("h", context=context)

    def connect_leniently(self, tls, strict):
        context = ssl.create_default_context() if tls else None
        if context is None:
            self.fail_if_strict("TLS is needed", strict)
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def connect(tls, strict):
    Client().connect_leniently(tls, strict)
    Client().connect(tls)
