"""What is called behind the last assignment finds all that is set together; what is called between finds a part."""

import ssl
from http.client import HTTPConnection, HTTPSConnection

KIND = HTTPConnection
OPTIONS = {}


def _connect():
    return KIND("h", **OPTIONS)


def _configure():
    global KIND, OPTIONS
    KIND = HTTPSConnection
    OPTIONS = {"context": ssl.create_default_context()}
    _connect()


def names():
    _connect()
    _configure()
    _connect()


SECURE = False
CONTEXT = None


def _connect_between():
    if SECURE:
        return HTTPSConnection("h", context=CONTEXT)  # [missing-ssl-context]
    return HTTPConnection("h")


def names_between(tls):
    global SECURE, CONTEXT
    CONTEXT = None
    SECURE = tls
    _connect_between()
    CONTEXT = ssl.create_default_context() if tls else None


class Client:
    kind = HTTPConnection
    options = {}

    @classmethod
    def configure(cls):
        cls.kind = HTTPSConnection
        cls.options = {"context": ssl.create_default_context()}
        cls.connect()

    @classmethod
    def connect(cls):
        return cls.kind("h", **cls.options)


class ClientBetween:
    kind = HTTPConnection
    options = {}

    @classmethod
    def configure(cls):
        cls.kind = HTTPSConnection
        cls.connect()
        cls.options = {"context": ssl.create_default_context()}

    @classmethod
    def connect(cls):
        return cls.kind("h", **cls.options)  # [missing-ssl-context]


def on_classes():
    for cls in (Client, ClientBetween):
        cls.connect()
        cls.configure()
        cls.connect()
