"""What an attribute is left with on several paths is read with what tests have told on each of them."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Both:
    def __init__(self, tls, proxy):
        self.tls = tls
        self.proxy = proxy
        self.context = ssl.create_default_context() if tls and not proxy else None

    def connect(self):
        if self.tls and not self.proxy:
            HTTPSConnection("h", context=self.context)

    def connect_by_one(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Kinds:
    def __init__(self, tls, proxy):
        if tls and not proxy:
            self.kind, self.options = HTTPSConnection, {"context": ssl.create_default_context()}
        else:
            self.kind, self.options = HTTPConnection, {}

    def connect(self):
        self.kind("h", **self.options)


class _Either:
    def __init__(self, debug, insecure):
        self.debug = debug
        self.insecure = insecure
        if debug or insecure:
            self.context = ssl._create_unverified_context()
        else:
            self.context = ssl.create_default_context()

    def connect(self):
        if not (self.debug or self.insecure):
            HTTPSConnection("h", context=self.context)

    def connect_by_one(self):
        if not self.debug:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Chain:
    def __init__(self, first, second):
        self.first = first
        self.second = second
        if first:
            self.context = None
        elif second:
            self.context = ssl.create_default_context()
        else:
            self.context = None

    def connect(self):
        if not self.first and self.second:
            HTTPSConnection("h", context=self.context)

    def connect_otherwise(self):
        if not self.first or self.second:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _All:
    def __init__(self, cert, key):
        self.cert = cert
        self.key = key
        self.context = ssl.create_default_context() if all([self.cert, self.key]) else None

    def connect(self):
        if all([self.cert, self.key]):
            HTTPSConnection("h", context=self.context)

    def connect_if_any(self):
        if any([self.cert, self.key]):
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Many:
    """What else is tested where it is set takes nothing away."""

    def __init__(self, tls, first, second):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None
        self.first = first
        self.second = second
        self.name = "a" if first else "b" if second else "c"

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)


def connect(first, second):
    for cls in (_Both, _Either):
        client = cls(first, second)
        client.connect()
        client.connect_by_one()
    _Kinds(first, second).connect()
    chain = _Chain(first, second)
    chain.connect()
    chain.connect_otherwise()
    both = _All(first, second)
    both.connect()
    both.connect_if_any()
    _Many(first, second, second).connect()
    _Many(first, second, not second).connect()
