"""A dataclass that declares a field of its base anew has its own default."""
import ssl
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPSConnection
from typing import Any


@dataclass
class _Lax:
    kind: Any = HTTPSConnection
    context: Any = field(default_factory=ssl._create_unverified_context)

    def open(self):
        self.kind("h", context=self.context)  # [insecure-ssl-context]


@dataclass
class _Strict(_Lax):
    context: Any = field(default_factory=ssl.create_default_context)

    def open_strictly(self):
        HTTPSConnection("h", context=self.context)


@dataclass
class _Plain(_Lax):
    kind: Any = HTTPConnection

    def open_plainly(self):
        self.kind("h")


@dataclass
class _Kept(_Lax):
    name: str = ""

    def open_as_before(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


_Lax().open()
_Strict().open_strictly()
_Plain().open_plainly()
_Kept().open_as_before()
