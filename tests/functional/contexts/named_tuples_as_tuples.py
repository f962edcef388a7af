"""A `typing.NamedTuple` is the tuple of its fields: unpacked, by index, in loops, and what its methods make of it."""
import ssl
from http.client import HTTPSConnection
from typing import NamedTuple, Optional

STRICT = ssl.create_default_context()
WEAK = ssl._create_unverified_context()


class Endpoint(NamedTuple):
    host: str
    context: Optional[ssl.SSLContext] = None

    def strictly(self):
        return self._replace(context=STRICT)

    @classmethod
    def weak(cls):
        return cls("h", WEAK)


class Named(Endpoint):
    extra = STRICT


def unpacked():
    host, context = Endpoint("h", WEAK)
    HTTPSConnection(host, context=context)  # [insecure-ssl-context]
    host, context = Endpoint("h", STRICT)
    HTTPSConnection(host, context=context)
    host, context = Endpoint(context=WEAK, host="h")
    HTTPSConnection(host, context=context)  # [insecure-ssl-context]


def by_index():
    HTTPSConnection("h", context=Endpoint("h")[1])  # [missing-ssl-context]
    HTTPSConnection("h", context=Endpoint("h", WEAK)[-1])  # [insecure-ssl-context]
    HTTPSConnection("h", context=Endpoint("h", STRICT)[-1])


def in_loops(weak):
    endpoints = [Endpoint("h", STRICT)]
    for host, context in endpoints:
        HTTPSConnection(host, context=context)
    if weak:
        endpoints.append(Endpoint("i", WEAK))
    for host, context in endpoints:
        HTTPSConnection(host, context=context)  # [insecure-ssl-context]


def replaced():
    HTTPSConnection("h", context=Endpoint.weak().strictly().context)
    HTTPSConnection("h", context=Endpoint("h", STRICT)._replace(context=WEAK).context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=Endpoint("h", STRICT)._replace(host="i").context)
    endpoint = Endpoint.weak()
    endpoint.strictly()
    HTTPSConnection("h", context=endpoint.context)  # [insecure-ssl-context]


def as_mapping():
    HTTPSConnection(**Endpoint("h", WEAK)._asdict())  # [insecure-ssl-context]
    HTTPSConnection(**Endpoint("h")._asdict())  # [missing-ssl-context]
    HTTPSConnection(**Endpoint("h", STRICT)._asdict())


def inherited():
    host, context = Named("h", WEAK)
    HTTPSConnection(host, context=context)  # [insecure-ssl-context]
    HTTPSConnection(host, context=Named("h", WEAK).extra)


def handed_to_unseen_code():
    endpoint = Endpoint("h", STRICT)
    print(endpoint)
    host, context = endpoint
    HTTPSConnection(host, context=context)


def changed_inside():
    endpoint = Endpoint("h", ssl.create_default_context())
    endpoint.context.check_hostname = False
    HTTPSConnection("h", context=endpoint[1])  # [insecure-ssl-context]


class Client:
    def __init__(self):
        self.weak = Endpoint("h", WEAK)
        self.strict = Endpoint("h", STRICT)

    def open(self):
        host, context = self.weak
        HTTPSConnection(host, context=context)  # [insecure-ssl-context]
        host, context = self.strict
        HTTPSConnection(host, context=context)
        HTTPSConnection(host, context=self.weak.context)  # [insecure-ssl-context]
        HTTPSConnection(host, context=self.strict.context)


def of_attributes():
    Client().open()
