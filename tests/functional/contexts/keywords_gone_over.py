"""What a function puts into a mapping as it goes over its `**kwargs`, or hands a partial, is its callers' choice."""
import functools
import ssl
from http.client import HTTPSConnection


class _Client:
    def items_of(self, **given):
        options = {"context": ssl.create_default_context()}
        for key, value in given.items():
            options[key] = value
        self._request(HTTPSConnection("h", **options))

    def keys_of(self, **given):
        options = {"context": ssl.create_default_context()}
        for key in given:
            options[key] = given[key]
        self._request(HTTPSConnection("h", **options))

    def filled(self, **given):
        options = {"context": ssl.create_default_context()}
        for key, value in given.items():
            if value is not None:
                options[key] = value
        self._request(HTTPSConnection("h", **options))

    def only_others(self, **given):
        options = {"context": ssl.create_default_context()}
        for key, value in given.items():
            if key in ("timeout", "source_address"):
                options[key] = value
        self._request(HTTPSConnection("h", **options))

    def pairs(self, **given):
        options = {"context": ssl.create_default_context()}
        options.update((key, value) for key, value in given.items())
        self._request(HTTPSConnection("h", **options))

    def part(self, **given):
        connect = functools.partial(HTTPSConnection, context=ssl.create_default_context())
        self._request(connect("h", **given))

    def nothing_of_its_own(self, **given):
        options = {}
        for key, value in given.items():
            if value is not None:
                options[key] = value
        self._request(HTTPSConnection("h", **options))

    def _request(self, connection):
        connection.host = ""


def insecure():
    client = _Client()
    context = ssl._create_unverified_context()
    client.items_of(context=context)  # [insecure-ssl-context]
    client.keys_of(context=context)  # [insecure-ssl-context]
    client.filled(context=context)  # [insecure-ssl-context]
    client.only_others(context=context)
    client.pairs(context=context)  # [insecure-ssl-context]
    client.part(context=context)  # [insecure-ssl-context]
    client.nothing_of_its_own(context=context)  # [insecure-ssl-context]


def none():
    client = _Client()
    client.items_of(context=None)  # [missing-ssl-context]
    client.keys_of(context=None)  # [missing-ssl-context]
    client.filled(context=None)
    client.only_others(context=None)
    client.pairs(context=None)  # [missing-ssl-context]
    client.part(context=None)  # [missing-ssl-context]
    client.nothing_of_its_own(context=None)  # [missing-ssl-context]


def left_out():
    client = _Client()
    client.items_of(timeout=1)
    client.keys_of(timeout=1)
    client.filled(timeout=1)
    client.only_others(timeout=1)
    client.pairs(timeout=1)
    client.part(timeout=1)
    client.nothing_of_its_own(timeout=1)  # [missing-ssl-context]


class _Connection(HTTPSConnection):
    def __init__(self, host, **given):
        options = {"context": ssl.create_default_context()}
        for key, value in given.items():
            options[key] = value
        super().__init__(host, **options)


def subclass():
    _Connection("h")
    _Connection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


class _Attributes:
    def __init__(self, **given):
        self.context = None
        for name, value in given.items():
            setattr(self, name, value)

    def connect(self):
        HTTPSConnection("h", context=self.context)


def attributes():
    _Attributes(context=ssl.create_default_context()).connect()
