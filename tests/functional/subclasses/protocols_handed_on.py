"""What a parameter chooses when a context is made, its protocol or purpose, is judged at the call that passes it."""

import ssl
from http.client import HTTPSConnection


class _Client:
    def __init__(self, host, ssl_version=ssl.PROTOCOL_TLS_CLIENT):
        context = ssl.SSLContext(ssl_version)
        self.connection = HTTPSConnection(host, context=context)


def _make(protocol):
    return ssl.SSLContext(protocol)


def _make_for(purpose=ssl.Purpose.SERVER_AUTH):
    return ssl.create_default_context(purpose)


def _connect(host, protocol):
    return HTTPSConnection(host, context=ssl.SSLContext(protocol))


def _connect_for(host, purpose=ssl.Purpose.SERVER_AUTH):
    return HTTPSConnection(host, context=ssl.create_default_context(purpose))


def _connect_checked(host, protocol):
    context = ssl.SSLContext(protocol)
    context.verify_mode = ssl.CERT_REQUIRED
    context.check_hostname = True
    return HTTPSConnection(host, context=context)


def _connect_unchecked(host, protocol):
    context = ssl.SSLContext(protocol)
    context.check_hostname = False
    return HTTPSConnection(host, context=context)  # [insecure-ssl-context]


def made_with():
    HTTPSConnection("h", context=_make(ssl.PROTOCOL_TLS))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_make(ssl.PROTOCOL_TLS_CLIENT))
    HTTPSConnection("h", context=_make_for())
    HTTPSConnection("h", context=_make_for(ssl.Purpose.CLIENT_AUTH))  # [insecure-ssl-context]


def forwarded():
    _Client("h")
    _Client("h", ssl_version=ssl.PROTOCOL_TLS)  # [insecure-ssl-context]
    _Client("h", ssl.PROTOCOL_TLS_CLIENT)
    _connect("h", ssl.PROTOCOL_TLS_CLIENT)
    _connect("h", ssl.PROTOCOL_TLS_SERVER)  # [insecure-ssl-context]
    _connect_for("h")
    _connect_for("h", purpose=ssl.Purpose.CLIENT_AUTH)  # [insecure-ssl-context]
    _connect_for("h", purpose=ssl.Purpose.SERVER_AUTH)
    _connect_checked("h", ssl.PROTOCOL_TLS)
    _connect_unchecked("h", ssl.PROTOCOL_TLS_CLIENT)


def chosen_elsewhere(flag):
    protocol = ssl.PROTOCOL_TLS if flag else ssl.PROTOCOL_TLS_CLIENT
    _connect("h", protocol)  # [insecure-ssl-context]
    context = _make(protocol)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    context.check_hostname = True
    HTTPSConnection("h", context=context)
