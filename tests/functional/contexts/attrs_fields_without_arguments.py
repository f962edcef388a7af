"""What attrs is told to make no parameter of holds what its default or factory gives; the rest is the callers' choice."""
# not run: attrs need not be installed
import ssl
from http.client import HTTPSConnection
from typing import Any

import attr
import attrs
from attrs import field


@attrs.define
class _Client:
    bad: Any = attrs.field(factory=ssl._create_unverified_context, init=False)
    safe: Any = field(factory=ssl.create_default_context, init=False)
    none: Any = field(default=None, init=False)
    given: Any = field(factory=ssl._create_unverified_context)
    chosen: Any = field(init=False)

    @chosen.default
    def _choose(self):
        return ssl.create_default_context()

    def open(self):
        HTTPSConnection("h", context=self.bad)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.safe)
        HTTPSConnection("h", context=self.none)  # [missing-ssl-context]
        HTTPSConnection("h", context=self.given)
        HTTPSConnection("h", context=self.chosen)


@attr.s
class _Old:
    bad = attr.ib(factory=ssl._create_unverified_context, init=False)
    none = attr.ib(default=None, init=False)
    filled = attr.ib(default=None, init=False)
    given = attr.ib(default=None)

    def __attrs_post_init__(self):
        self.filled = ssl.create_default_context()

    def open(self):
        HTTPSConnection("h", context=self.bad)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.none)  # [missing-ssl-context]
        HTTPSConnection("h", context=self.filled)
        HTTPSConnection("h", context=self.given)
