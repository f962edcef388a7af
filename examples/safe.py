"""No connection in this file is reported."""

import http.client
import ssl


def read(host: str, path: str) -> bytes:
    """A context that verifies the server's certificate and host name."""
    context = ssl.create_default_context()
    connection = http.client.HTTPSConnection(host, context=context)
    connection.request("GET", path)
    return connection.getresponse().read()


def make_context(verify: bool = True) -> ssl.SSLContext:
    """Verification that can be switched off, and is not."""
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def read_careful(host: str, path: str) -> bytes:
    """The same helper as in vulnerable.py, called with its default."""
    connection = http.client.HTTPSConnection(host, context=make_context())
    connection.request("GET", path)
    return connection.getresponse().read()


class Client:
    """A default that is filled in."""

    def __init__(self, host: str, context: ssl.SSLContext | None = None) -> None:
        if context is None:
            context = ssl.create_default_context()
        self.connection = http.client.HTTPSConnection(host, context=context)


def read_local(path: str) -> bytes:
    """An accepted risk, with its reason."""
    # ignore: CSP-D407 -- a test server on this machine, with a certificate made for the run
    connection = http.client.HTTPSConnection("localhost:8443")
    connection.request("GET", path)
    return connection.getresponse().read()
