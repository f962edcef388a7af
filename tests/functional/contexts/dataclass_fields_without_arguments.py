"""A dataclass's field that is no argument of its initialiser holds what its class's body has; a base's may have none."""
import json
import ssl
from dataclasses import dataclass, field
from http.client import HTTPSConnection
from types import SimpleNamespace
from typing import Any


@dataclass
class _Client:
    context: Any = field(default=None, init=False)
    kept: Any = field(init=False)
    safe: Any = field(default_factory=ssl.create_default_context, init=False)

    def __post_init__(self):
        self.kept = ssl.create_default_context()

    def open(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        HTTPSConnection("h", context=self.kept)
        HTTPSConnection("h", context=self.safe)
        HTTPSConnection("h", context=_Client.context)  # [missing-ssl-context]


_Client().open()


@dataclass
class _Base:
    context: Any


@dataclass
class _Derived(_Base):
    context: Any = None
    timeout: int = 5


HTTPSConnection("h", context=_Derived().context)  # [missing-ssl-context]
HTTPSConnection("h", context=_Derived(ssl.create_default_context()).context)
HTTPSConnection("h", context=_Derived(timeout=3).context)  # [missing-ssl-context]


def _options(**options):
    return SimpleNamespace(**options)


def of_namespaces():
    HTTPSConnection("h", context=SimpleNamespace(context=None).context)  # [missing-ssl-context]
    HTTPSConnection("h", context=SimpleNamespace(context=ssl.create_default_context()).context)
    HTTPSConnection("h", context=_options(context=ssl.create_default_context()).context)
    options = json.loads("{}", object_hook=lambda _: {"context": ssl.create_default_context()})
    HTTPSConnection("h", context=SimpleNamespace(**options).context)
