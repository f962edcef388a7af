"""Connections."""

import ssl

try:
    from httplib import HTTPSConnection
except ImportError:
    from http.client import HTTPSConnection

from . import settings


class Connection(HTTPSConnection):
    """A connection."""

    def __init__(self, host):
        super().__init__(host, context=ssl.create_default_context())

    def send_json(self, data):
        """Send."""
        self.request("POST", "/", body=str(data))


def open_connection(host, *, timeout=3, context=None):
    """Open a connection."""
    options = {"timeout": timeout, "context": context}
    return HTTPSConnection(host, **options)


KINDS = {"http": dict, "https": HTTPSConnection}
