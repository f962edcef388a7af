"""Every connection in this file is reported."""

import http.client
import ssl


def read(host: str, path: str) -> bytes:
    """No context: nothing here says that the server is verified."""
    connection = http.client.HTTPSConnection(host)
    connection.request("GET", path)
    return connection.getresponse().read()


def read_unverified(host: str, path: str) -> bytes:
    """A context that verifies nothing."""
    context = ssl._create_unverified_context()
    connection = http.client.HTTPSConnection(host, context=context)
    connection.request("GET", path)
    return connection.getresponse().read()


def make_context(verify: bool = True) -> ssl.SSLContext:
    """Verification that can be switched off, and is, below."""
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def read_careless(host: str, path: str) -> bytes:
    """The same helper as in safe.py, called with another argument."""
    connection = http.client.HTTPSConnection(host, context=make_context(verify=False))
    connection.request("GET", path)
    return connection.getresponse().read()


class Client:
    """The flag decides on some paths only: one insecure path is enough."""

    def __init__(self, host: str, insecure: bool = False, bundle: str | None = None) -> None:
        options = {"timeout": 30}
        if insecure:
            options["context"] = ssl._create_unverified_context()
        elif bundle:
            options["context"] = ssl.create_default_context(cafile=bundle)
        self.connection = http.client.HTTPSConnection(host, **options)
