"""Functions that others hand their instances, and what they have parsed."""

import functools
import ssl
from http.client import HTTPConnection, HTTPSConnection


def open_connection(parts, context):
    if parts.scheme != "https":
        return HTTPConnection(parts.netloc)
    return HTTPSConnection(parts.netloc, context=context)


def open_anyway(parts, context):
    if parts.netloc:
        return HTTPSConnection(parts.netloc, context=context)
    return None


def with_context(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        if self.context is None:
            self.context = ssl.create_default_context()
        return method(self, *args, **kwargs)

    return wrapper


def with_timeout(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        self.timeout = 3
        return method(self, *args, **kwargs)

    return wrapper


def ensure_context(client):
    if client.context is None:
        client.context = ssl.create_default_context()


def weaken(client):
    _weaken_context(client)


def _weaken_context(client):
    client.context.check_hostname = False


def set_timeout(client):
    client.timeout = client.context is None


class Session:
    """What methods here set on their own receivers is nothing to others."""

    def begin(self):
        self.tls = ssl.create_default_context()


def with_tls(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        self.tls = True
        return method(self, *args, **kwargs)

    return wrapper
