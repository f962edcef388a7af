"""A connection through a proxy and a direct one are two calls, each on its path."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def connect(proxied):
    context = ssl.create_default_context()
    if proxied:
        connection = HTTPSConnection("proxy", 3128)  # [missing-ssl-context]
        connection.set_tunnel("h", 443)
    else:
        connection = HTTPSConnection("h", context=context)
    return connection


def connect_verified(proxied):
    context = ssl.create_default_context()
    host, port = ("proxy", 3128) if proxied else ("h", 443)
    connection = HTTPSConnection(host, port, context=context)
    if proxied:
        connection.set_tunnel("h", 443)
    return connection


def plain(proxied):
    return HTTPConnection("proxy", 3128) if proxied else HTTPConnection("h")
