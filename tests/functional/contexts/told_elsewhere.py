"""What a program hands to functions of other modules stays as it is if these change nothing: all of it is followed."""

import functools
import http.client
import ssl

from told_elsewhere_helpers import settings, transport


def upload(cached, verify):
    """Upload."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)
    connections = []
    context = settings.make_context(verify)
    options = settings.OPTIONS | {"timeout": 1}
    context = ssl.SSLContext() if cached else (settings.PROFILES.get("off", settings.SECURE) if cached or verify else context)
    context = ssl.create_default_context()
    return http.client.HTTPSConnection("example.org", **options)  # [insecure-ssl-context]


class Client:
    """A client."""

    def __init__(self, cached, retry):
        self.cached = cached
        if not cached:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS)
        else:
            self.context = ssl.create_default_context(purpose=ssl.Purpose.SERVER_AUTH)

    def send(self, debug, retry):
        """Send."""
        context = self.context
        connections = []
        for name, port in (("a.example.org", 443), ("b.example.org", 8443)):
            if port == 8443:
                context = ssl.create_default_context(purpose=ssl.Purpose.SERVER_AUTH)
            if self.cached:
                pass
            else:
                transport.Connection(name).close()
            if self.cached or not retry:
                break
            transport.open_connection(name, context=context).close()  # [insecure-ssl-context]
        context = ssl.create_default_context()
        context = settings.make_context(debug)
        self.context = context
        return functools.partial(http.client.HTTPSConnection, context=ssl.create_default_context(ssl.Purpose.CLIENT_AUTH))("example.org")  # [insecure-ssl-context]

    @property
    def connection(self):
        """A connection."""
        return http.client.HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class SpecialClient(Client):
    """A special client."""

    def __init__(self, cached, retry):
        super().__init__(cached, retry)
        self.context = settings.PROFILES["lax"]

    def extra(self, legacy):
        """Extra."""
        context = settings.make_context(verify=legacy)
        fallback = settings.make_context()
        options = {"timeout": 5, "context": settings.make_context(self.cached)}
        for context in (settings.SECURE, self.context):
            context = context or ssl._create_unverified_context()
            transport.open_connection("example.org", context=context).close()  # [insecure-ssl-context]
        connection = transport.KINDS["https"]("api.example.org", context=None)  # [missing-ssl-context]
        for name, port in (("a.example.org", 443), ("b.example.org", 8443)):
            if port == 8443:
                context = settings.PROFILES.get("off", settings.SECURE)
            connection = http.client.HTTPSConnection(name, context=fallback)  # [insecure-ssl-context]
            if self.cached:
                break
            connection = transport.open_connection(name, context=context)  # [insecure-ssl-context]
        self.context = context
        return transport.open_connection("example.org", context=context)  # [insecure-ssl-context]


def clients(first, second):
    upload(first, second)
    for kind in (Client, SpecialClient):
        client = kind(first, second)
        assert client.connection
        client.send(first, second)
        assert client.connection
    SpecialClient(first, second).extra(second)
