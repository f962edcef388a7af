"""A parameter that a function hardens where it is given stays its caller's choice."""
import ssl
from http.client import HTTPSConnection


def _connect(host, context=None):
    if context is not None:
        context.check_hostname = True
    return HTTPSConnection(host, context=context)


class _Connection(HTTPSConnection):
    def __init__(self, host, context=None):
        if context:
            context.check_hostname = True
        super().__init__(host, context=context)


def _connect_with_mode(host, context=None):
    if context is not None:
        context.verify_mode = ssl.CERT_REQUIRED
    return HTTPSConnection(host, context=context)


def left_out():
    _connect("h")  # [missing-ssl-context]
    _connect_with_mode("h")  # [missing-ssl-context]


def subclass_left_out():
    return _Connection("h")  # [missing-ssl-context]


def given():
    return _connect("h", ssl._create_unverified_context()), _Connection("h", ssl.create_default_context())
