"""What is not the class is silent: other classes of its name, `HTTPConnection`, mentions without a call."""
import http.client
from http.client import HTTPSConnection


class Elsewhere:
    class HTTPSConnection:
        def __init__(self, host):
            self.host = host


Elsewhere.HTTPSConnection("h")
http.client.HTTPConnection("h")

isinstance(None, HTTPSConnection)
issubclass(http.client.HTTPConnection, HTTPSConnection)
mention = HTTPSConnection
listed = [HTTPSConnection, http.client.HTTPSConnection]
annotated: HTTPSConnection = None
name = HTTPSConnection.__name__
port = HTTPSConnection.default_port
type(mention)
repr(HTTPSConnection)


def annotation(connection: HTTPSConnection = None) -> HTTPSConnection:
    return connection


class Subclass(HTTPSConnection):
    pass


def shadowed_by_parameter(HTTPSConnection=Elsewhere.HTTPSConnection):
    HTTPSConnection("h")


def shadowed_by_function():
    def HTTPSConnection(host):
        return host

    HTTPSConnection("h")


def shadowed_by_class():
    class HTTPSConnection:
        def __init__(self, host):
            self.host = host

    HTTPSConnection("h")


def shadowed_by_loop():
    for HTTPSConnection in (str, int):
        HTTPSConnection("1")


def shadowed_in_comprehension():
    return [HTTPSConnection("1") for HTTPSConnection in (str, int)]


def an_instance_called():
    class Callable(Elsewhere.HTTPSConnection):
        def __call__(self, host):
            return host

    Callable("h")("h")


def caught_and_raised():
    try:
        raise http.client.HTTPException
    except http.client.HTTPException:
        pass




HTTPSConnection("h")  # [missing-ssl-context]
HTTPSConnection = Elsewhere.HTTPSConnection
HTTPSConnection("h")
