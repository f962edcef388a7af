"""What a test has told of a value goes with it into a `functools.partial`, wherever the value was read."""
import functools
import ssl
from http.client import HTTPSConnection

CONTEXT = None


def _set_up():
    global CONTEXT
    CONTEXT = ssl.create_default_context()


def _open(host, context):
    return HTTPSConnection(host, context=context)


class Client:
    def __init__(self, cafile=None):
        self.context = ssl.create_default_context(cafile=cafile) if cafile else None

    def connect(self):
        context = self.context
        if context is None:
            context = ssl.create_default_context()
        make = functools.partial(HTTPSConnection, context=context)
        return make("h")

    def connect_by_or(self):
        make = functools.partial(HTTPSConnection, context=self.context or ssl.create_default_context())
        return make("h")

    def connect_by_function(self):
        make = functools.partial(_open, context=self.context or ssl.create_default_context())
        return make("h")

    def connect_by_partial_of_partial(self):
        context = self.context
        if context is None:
            return None
        make = functools.partial(functools.partial(HTTPSConnection, context=context), timeout=3)
        return make("h")

    def connect_narrowed_elsewhere(self):
        make = functools.partial(HTTPSConnection, context=self.context)
        if self.context is None:
            print("no context")
        return make("h")  # [missing-ssl-context]

    def connect_by_and(self):
        make = functools.partial(HTTPSConnection, context=self.context and ssl.create_default_context())
        return make("h")  # [missing-ssl-context]

    def connect_where_missing(self):
        context = self.context
        make = functools.partial(HTTPSConnection, context=context)
        if context is not None:
            return None
        return make("h")  # [missing-ssl-context]


def connect():
    context = CONTEXT
    if context is None:
        context = ssl._create_unverified_context()
    make = functools.partial(HTTPSConnection, context=context)
    return make("h")  # [insecure-ssl-context]


def connect_verified():
    make = functools.partial(HTTPSConnection, context=CONTEXT or ssl.create_default_context())
    return make("h")


def run():
    for client in (Client(), Client(ssl.get_default_verify_paths().cafile)):
        client.connect()
        client.connect_by_or()
        client.connect_by_function()
        client.connect_by_partial_of_partial()
        client.connect_narrowed_elsewhere()
        client.connect_by_and()
        client.connect_where_missing()
    connect()
    connect_verified()
    _set_up()
    connect()
    connect_verified()
