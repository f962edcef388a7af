"""A `with` statement runs its block once, and binds what it enters."""
import contextlib
import io
import ssl
from http.client import HTTPSConnection


def inside(tls):
    context = ssl.create_default_context() if tls else None
    with io.StringIO() as stream:
        stream.write("connecting")
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def set_inside():
    context = None
    with io.StringIO():
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def entered():
    with contextlib.closing(HTTPSConnection("h")) as connection:  # [missing-ssl-context]
        connection.set_debuglevel(1)
    with contextlib.closing(HTTPSConnection("h", context=ssl.create_default_context())) as connection:
        connection.set_debuglevel(1)
