"""Loops over lists and tuples of a module, a class or a function, also through `enumerate`, `zip`, `reversed`, generators and comprehensions."""
import ssl
from collections import OrderedDict
from http.client import HTTPConnection, HTTPSConnection

KINDS = [HTTPConnection, HTTPSConnection]
PLAIN = [HTTPConnection, HTTPConnection]
CONTEXTS = (ssl.create_default_context(), ssl._create_unverified_context())
BY_NAME = OrderedDict([("http", HTTPConnection), ("https", HTTPSConnection)])
BY_KEY = dict.fromkeys(("https", "tls"), HTTPSConnection)
PLAIN_BY_KEY = dict.fromkeys(("http", "ftp"), HTTPConnection)


def of_the_module():
    for kind in KINDS:
        kind("h")  # [missing-ssl-context]
    for kind in PLAIN:
        kind("h")
    for context in CONTEXTS:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    [kind("h") for kind in KINDS]  # [missing-ssl-context]
    [kind("h") for kind in PLAIN]


def through_helpers():
    for index, kind in enumerate(KINDS):
        kind(f"h{index}")  # [missing-ssl-context]
    for host, kind in zip(("a", "b"), KINDS):
        kind(host)  # [missing-ssl-context]
    for host, kind in zip(("a", "b"), PLAIN):
        kind(host)
    for kind in reversed(KINDS):
        kind("h")  # [missing-ssl-context]
    for kind in sorted(KINDS, key=str):
        kind("h")  # [missing-ssl-context]
    for kind in PLAIN + [HTTPSConnection]:
        kind("h")  # [missing-ssl-context]
    next(iter(BY_KEY.values()))("h")  # [missing-ssl-context]
    next(iter(PLAIN_BY_KEY.values()))("h")


def _kinds():
    yield HTTPConnection
    yield HTTPSConnection


def _plain():
    yield HTTPConnection


def generated():
    for kind in _kinds():
        kind("h")  # [missing-ssl-context]
    for kind in _plain():
        kind("h")
    next(_plain())("h")


def comprehended():
    again = [kind for kind in KINDS]
    again[1]("h")  # [missing-ssl-context]
    again[0]("h")
    by_name = {name: HTTPSConnection for name in ("a", "b")}
    by_name["a"]("h")  # [missing-ssl-context]


def made_by_calls(scheme):
    BY_NAME["https"]("h")  # [missing-ssl-context]
    BY_NAME["http"]("h")
    BY_NAME[scheme]("h")  # [missing-ssl-context]
    BY_KEY["tls"]("h")  # [missing-ssl-context]
    PLAIN_BY_KEY["ftp"]("h")


class Pool:
    kinds = (HTTPConnection, HTTPSConnection)
    plain = (HTTPConnection,)

    def __init__(self):
        self.added = []
        self.added.append(HTTPSConnection)

    def fill(self):
        for kind in self.kinds:
            kind("h")  # [missing-ssl-context]
        for kind in self.plain:
            kind("h")
        for kind in self.added:
            kind("h")  # [missing-ssl-context]


def drive():
    Pool().fill()
