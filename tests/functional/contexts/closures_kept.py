"""A function that has kept a context, in a name or an attribute, constructs with it: the call of that function is judged."""
import ssl
from http.client import HTTPSConnection


def _make(context=None):
    def connect(host):
        return HTTPSConnection(host, context=context)

    return connect


_connect = _make(ssl._create_unverified_context())
_bare = _make()


def drive():
    _connect("h")  # [insecure-ssl-context]
    _bare("h")  # [missing-ssl-context]


_connect("h")  # [insecure-ssl-context]
_bare("h")  # [missing-ssl-context]


class Client:
    def __init__(self):
        self.connect = _make(ssl._create_unverified_context())

    def get(self):
        return self.connect("h")  # [insecure-ssl-context]


def drive_client():
    Client().get()
    connect = _make(ssl._create_unverified_context())
    connect("h")  # [insecure-ssl-context]
