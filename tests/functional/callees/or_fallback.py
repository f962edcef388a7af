"""`given or HTTPSConnection` may be the class."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def _connect(host, connection_class=None):
    kind = connection_class or HTTPSConnection
    return kind(host)  # [missing-ssl-context]


def _connect_verified(host, connection_class=None):
    kind = connection_class or HTTPSConnection
    return kind(host, context=ssl.create_default_context())


def _connect_plain(host, connection_class=None):
    kind = connection_class or HTTPConnection
    return kind(host)


def calls():
    _connect("h")
    _connect_verified("h")
    _connect_plain("h")
