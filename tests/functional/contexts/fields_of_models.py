"""A field whose class's decorator or base writes the initialiser is its caller's choice in the methods, as a parameter is; what is no field is not."""
# not run: none of these libraries need be installed
import ssl
from http.client import HTTPSConnection
from typing import Any, ClassVar

import attr
import attrs
import msgspec
from attr import s as attributes
from attrs import frozen
from pydantic import BaseModel
from pydantic_settings import BaseSettings


@attrs.define
class Defined:
    host: str
    context: Any = None
    shared: ClassVar[Any] = None
    other = None
    _own: Any = None

    def open(self):
        HTTPSConnection(self.host, context=self.context)
        HTTPSConnection(self.host, context=self._own)
        HTTPSConnection(self.host, context=self.shared)  # [missing-ssl-context]
        HTTPSConnection(self.host, context=self.other)  # [missing-ssl-context]

    def open_without(self):
        if self.context is None:
            HTTPSConnection(self.host, context=self.context)  # [missing-ssl-context]


@attributes(auto_attribs=True)
class ByAnnotations:
    context: Any = ssl._create_unverified_context()

    def open(self):
        HTTPSConnection("h", context=self.context)


@attr.s
class ByCalls:
    context: Any = None

    def open(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


@frozen(kw_only=True)
class Frozen:
    context: Any = None
    kind: Any = HTTPSConnection

    def open(self):
        HTTPSConnection("h", context=self.context)
        self.kind("h")  # [missing-ssl-context]


class Model(BaseModel):
    context: Any = None
    _own: Any = None

    def open(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self._own)  # [missing-ssl-context]


class SecondModel(Model):
    second: Any = None

    def open_second(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.second)


class Settings(BaseSettings):
    context: Any = None

    def open(self):
        HTTPSConnection("h", context=self.context)


class Struct(msgspec.Struct, frozen=True):
    context: Any = None

    def open(self):
        HTTPSConnection("h", context=self.context)


class Plain:
    context: Any = None

    def open(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


@attrs.define
class Completed:
    context: Any = None

    def __attrs_post_init__(self):
        if self.context is None:
            self.context = ssl.create_default_context()


@attrs.define
class Kinds:
    host: str
    kind: Any


def made():
    HTTPSConnection("h", context=Defined("h").context)  # [missing-ssl-context]
    HTTPSConnection("h", context=Defined("h", ssl.create_default_context()).context)
    HTTPSConnection("h", context=Defined("h", own=ssl.create_default_context())._own)
    HTTPSConnection("h", context=Model(context=ssl._create_unverified_context()).context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=Completed().context)
    Kinds("h", HTTPSConnection).kind("h")  # [missing-ssl-context]
