"""What a closure captured is proved or unknown where the closure is called, wherever it was kept: never silent for want of a path."""
import ssl
from http.client import HTTPSConnection


def _giving(context):
    def give():
        return context

    return give


def _retried(function):
    def wrapper(*arguments, **options):
        return function(*arguments, **options)

    return wrapper


_verified = _giving(ssl.create_default_context())


@_retried
def _decorated():
    return ssl.create_default_context()


@_retried
def _decorated_handing_on(context):
    return context


class Client:
    def __init__(self, context):
        self.make = _giving(context)
        self.make_verified = _giving(ssl.create_default_context())

    def connect(self):
        HTTPSConnection("h", context=self.make())  # [unknown-ssl-context]
        HTTPSConnection("h", context=self.make_verified())


def _connect(context):
    make = _giving(context)
    HTTPSConnection("h", context=make())  # [unknown-ssl-context]
    HTTPSConnection("h", context=_decorated_handing_on(context))  # [unknown-ssl-context]


def drive():
    HTTPSConnection("h", context=_verified())
    HTTPSConnection("h", context=_decorated())
    HTTPSConnection("h", context=_decorated_handing_on(ssl.create_default_context()))
    Client(ssl.create_default_context()).connect()
    _connect(ssl.create_default_context())
