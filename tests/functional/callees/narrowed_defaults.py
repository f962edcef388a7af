"""A default is no callee where a test has told that the parameter is another class, nor is what an attribute holds."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Own(HTTPSConnection):
    pass


def by_identity(kind=HTTPSConnection):
    options = {}
    if kind is HTTPSConnection:
        options["context"] = ssl.create_default_context()
    return kind("h", **options)


def by_identity_with_another(kind=HTTPSConnection):
    options = {}
    if kind is HTTPConnection:
        options["context"] = ssl.create_default_context()
    return kind("h", **options)  # [missing-ssl-context]


def where_it_is_not(kind=HTTPSConnection):
    options = {}
    if kind is not HTTPSConnection:
        options["context"] = ssl.create_default_context()
    return kind("h", **options)  # [missing-ssl-context]


def by_base(kind=Own):
    options = {}
    if issubclass(kind, HTTPSConnection):
        options["context"] = ssl.create_default_context()
    return kind("h", **options)


def by_identity_with_the_base(kind=Own):
    options = {}
    if kind is HTTPSConnection:
        options["context"] = ssl.create_default_context()
    return kind("h", **options)  # [missing-ssl-context]


def by_subclass(kind=HTTPSConnection):
    options = {}
    if issubclass(kind, Own):
        options["context"] = ssl.create_default_context()
    return kind("h", **options)  # [missing-ssl-context]


def rebound_after_the_test(kind=HTTPConnection):
    options = {}
    if kind is HTTPSConnection:
        options["context"] = ssl.create_default_context()
    kind = HTTPSConnection
    return kind("h", **options)  # [missing-ssl-context]


class Client:
    kind = HTTPSConnection

    def by_identity(self):
        options = {}
        if self.kind is HTTPSConnection:
            options["context"] = ssl.create_default_context()
        return self.kind("h", **options)

    def by_identity_with_another(self):
        options = {}
        if self.kind is HTTPConnection:
            options["timeout"] = 3
        return self.kind("h", **options)  # [missing-ssl-context]

    def by_something_else(self):
        if self.kind is not HTTPSConnection:
            # What an attribute holds decides no test: a subclass may have another class in it.
            return HTTPSConnection("h")  # [missing-ssl-context]
        return self.kind("h", context=ssl.create_default_context())

    def in_another_method(self):
        return self.kind("h", **self._options())

    def _options(self):
        return {"context": ssl.create_default_context()} if self.kind in (Own, HTTPSConnection) else {}


class PlainClient(Client):
    kind = HTTPConnection


class Chosen:
    def __init__(self, tls):
        self.kind = HTTPSConnection if tls else HTTPConnection

    def where_it_is(self):
        if self.kind is HTTPSConnection:
            return self.kind("h", context=ssl.create_default_context())
        return self.kind("h")

    def where_it_is_not(self):
        if self.kind is not HTTPSConnection:
            return self.kind("h")
        return self.kind("h")  # [missing-ssl-context]


class Given:
    def __init__(self, kind=HTTPSConnection):
        self.kind = kind

    def where_it_is(self):
        if self.kind is HTTPSConnection:
            return self.kind("h", context=ssl.create_default_context())
        return self.kind("h")

    def where_it_is_not(self):
        if self.kind is not HTTPSConnection:
            return self.kind("h")
        return self.kind("h")  # [missing-ssl-context]


def use_all():
    for client in (Client(), PlainClient()):
        client.by_identity()
        client.by_identity_with_another()
        client.by_something_else()
        client.in_another_method()
    for client in (Chosen(True), Chosen(False), Given(), Given(HTTPConnection)):
        client.where_it_is()
        client.where_it_is_not()
