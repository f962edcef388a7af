"""A flag that only the bodies of classes hold has one answer in all methods, and outside; one that is set has not."""
# not run: what is set is told by a configuration
import os
import ssl
from http.client import HTTPSConnection


class _Configuration:
    tls = os.environ.get("TLS") == "1"
    changed = os.environ.get("TLS") == "1"
    set_outside = False

    @classmethod
    def change(cls, value):
        cls.changed = value


def set_outside(value):
    _Configuration.set_outside = value


_CONTEXT = ssl.create_default_context() if _Configuration.tls else None
_OF_CHANGED = ssl.create_default_context() if _Configuration.changed else None
_OF_SET_OUTSIDE = ssl.create_default_context() if _Configuration.set_outside else None


def connect():
    if _Configuration.tls:
        HTTPSConnection("h", context=_CONTEXT)
    if _Configuration.changed:
        HTTPSConnection("h", context=_OF_CHANGED)  # [missing-ssl-context]
    if _Configuration.set_outside:
        HTTPSConnection("h", context=_OF_SET_OUTSIDE)  # [missing-ssl-context]


class Client:
    tls = True
    changed = False

    def __init__(self):
        self.context = ssl.create_default_context() if self.tls else None
        self.of_changed = ssl.create_default_context() if self.changed else None
        self.configured = None
        if _Configuration.tls:
            self.configured = ssl.create_default_context()

    def change(self, value):
        self.changed = value

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)
        else:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        if self.changed:
            HTTPSConnection("h", context=self.of_changed)  # [missing-ssl-context]

    def connect_configured(self):
        if _Configuration.tls:
            HTTPSConnection("h", context=self.configured)
        if self.tls:
            HTTPSConnection("h", context=self.configured)  # [missing-ssl-context]


class Plain(Client):
    tls = False
