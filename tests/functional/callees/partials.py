"""`functools.partial`: the call of the partial constructs, with both sets of arguments merged."""
import functools
import ssl
from functools import partial
from http.client import HTTPConnection, HTTPSConnection

open_bare = partial(HTTPSConnection, timeout=10)
open_bare("h")  # [missing-ssl-context]
open_bare("h", context=ssl.create_default_context())
open_bare("h", context=None)  # [missing-ssl-context]

open_verified = functools.partial(HTTPSConnection, context=ssl.create_default_context())
open_verified("h")
open_verified("h", context=None)  # [missing-ssl-context]
open_verified("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]

open_insecure = functools.partial(HTTPSConnection, "h", context=ssl._create_unverified_context())
open_insecure()  # [insecure-ssl-context]
open_insecure(context=ssl.create_default_context())

open_twice = partial(open_verified, "h", timeout=3)
open_twice()
open_nothing_twice = partial(open_bare, "h")
open_nothing_twice()  # [missing-ssl-context]

open_plain = partial(HTTPConnection, timeout=10)
open_plain("h")

partial(HTTPSConnection, "h")
partial(HTTPSConnection, "h")()  # [missing-ssl-context]


class Client:
    factory = partial(HTTPSConnection, timeout=5)

    def connect(self):
        return self.factory("h")  # [missing-ssl-context]


def from_method():
    Client().connect()
