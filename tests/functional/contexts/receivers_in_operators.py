"""Operators and statements that ask an instance for something: they keep it nowhere."""

import contextlib
import logging
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Asserted:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}
        assert self

    def connect(self):
        return self.kind("h", **self.options)


class Equal:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}
        return self == url

    def connect(self):
        return self.kind("h", **self.options)


class LoopedOver:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}
        return [one for one in self]

    def __iter__(self):
        return iter(())

    def connect(self):
        return self.kind("h", **self.options)


class NotSelf:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}
        assert self is not None

    def connect(self):
        return self.kind("h", **self.options)


class ReturnChosen:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}
        return self if url else None

    def connect(self):
        return self.kind("h", **self.options)


class ReturnTuple:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}
        return (url, self)

    def connect(self):
        return self.kind("h", **self.options)


class ComparesItself:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        if self is url:
            return
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}

    def connect(self):
        return self.kind("h", **self.options)


class Annotated:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}
        self.port = 80

    def _options(self):
        return {"context": ssl.create_default_context()} if self.port == 443 else {"context": ssl.create_default_context()}

    def open(self, url, tls):
        self.port = 443
        self.options: dict = self._options()
        self.kind = HTTPSConnection

    def connect(self):
        return self.kind("h", **self.options)


class Base:
    def __init__(self):
        self.host = "h"


class OldSuperBetween(Base):
    def __init__(self):
        self.kind = HTTPConnection
        super(OldSuperBetween, self).__init__()
        self.options = {}

    def open(self, url, tls):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}

    def connect(self):
        return self.kind("h", **self.options)


class WrittenAsText:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        self.kind = HTTPSConnection
        logging.getLogger(__name__).warn("%r opens %s", self, url)
        print("{} opens {}".format(self, url))
        self.options = {"context": ssl.create_default_context()}

    def connect(self):
        return self.kind("h", **self.options)


class EntersItself:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}
        with self:
            return url

    def __enter__(self):
        return self

    def __exit__(self, *caught):
        return None

    def connect(self):
        return self.kind("h", **self.options)


def opened(asked, tls, other):
    for cls in (
        Asserted,
        Equal,
        LoopedOver,
        NotSelf,
        ReturnChosen,
        ReturnTuple,
        ComparesItself,
        Annotated,
        OldSuperBetween,
        WrittenAsText,
        EntersItself,
    ):
        client = cls()
        with contextlib.suppress(ValueError):
            client.open(("x:" if other else "y:") if asked else "", tls)
        with contextlib.suppress(TypeError):
            client.connect()
