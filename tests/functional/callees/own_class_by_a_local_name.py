"""The class of an instance, or of a class method, by a name of its own, and a mapping's method by one."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Named(HTTPSConnection):
    def clone(self):
        kind = type(self)
        return kind(self.host)  # [missing-ssl-context]

    def clone_by_dunder(self):
        kind = self.__class__
        return kind(self.host)  # [missing-ssl-context]

    def clone_chosen(self, verified=False):
        kind = type(self) if verified else HTTPConnection
        return kind(self.host)  # [missing-ssl-context]

    def clone_verified(self):
        kind = type(self)
        return kind(self.host, context=ssl.create_default_context())

    def name_of_class(self):
        kind = type(self)
        return kind.__name__

    @classmethod
    def made(cls, host):
        kind = cls
        return kind(host)  # [missing-ssl-context]

    @classmethod
    def made_plain(cls, host):
        kind = cls
        kind = HTTPConnection
        return kind(host)

    def itself(self):
        same = self
        return same.request


class Plain(HTTPConnection):
    def clone(self):
        kind = type(self)
        return kind(self.host)


def cloned():
    named = Named("h", context=ssl.create_default_context())
    named.clone()
    named.clone_by_dunder()
    named.clone_chosen()
    named.clone_chosen(True)
    named.clone_verified()
    named.name_of_class()
    Named.made("h")
    Named.made_plain("h")
    named.itself()
    Plain("h").clone()


def of_a_connection():
    connection = HTTPSConnection("h", context=ssl.create_default_context())
    kind = type(connection)
    kind("h")  # [missing-ssl-context]


def _open(**keywords):
    options = {"context": ssl.create_default_context()}
    update = options.update
    update(keywords)
    return HTTPSConnection("h", **options)


def _open_by_alias(**keywords):
    options = {"context": ssl.create_default_context()}
    same = options
    same.update(keywords)
    return HTTPSConnection("h", **options)


def _open_other(**keywords):
    options = {"context": ssl.create_default_context()}
    update = {}.update
    update(keywords)
    return HTTPSConnection("h", **options)


def _open_asked(**keywords):
    options = {"context": ssl.create_default_context()}
    get = options.get
    get(keywords.get("context"))
    return HTTPSConnection("h", **options)


def updated():
    _open(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _open(context=ssl.create_default_context())
    _open(timeout=3)
    _open_by_alias(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _open_other(context=ssl._create_unverified_context())
    _open_asked(context=ssl._create_unverified_context())
