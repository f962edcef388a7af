"""An attribute that only ever gets contexts is there: a test of it leads one way, unless something else may set it."""
import json
import ssl
from http.client import HTTPSConnection

from context_helpers.makers import NOTHING, VERIFIED


class _Context(ssl.SSLContext):
    pass


class _OfOwnClass:
    def __init__(self):
        self.context = _Context(ssl.PROTOCOL_TLS_CLIENT)

    def open(self):
        if self.context is None:
            HTTPSConnection("h")
        HTTPSConnection("h", context=self.context)


class _Imported:
    def __init__(self):
        self.context = VERIFIED
        self.other = NOTHING

    def open(self):
        if self.context is None:
            HTTPSConnection("h")
        if self.other is None:
            HTTPSConnection("h")  # [missing-ssl-context]


class _Base:
    pass


class _SetThroughItsBase(_Base):
    def __init__(self):
        self.context = ssl.create_default_context()
        self.kept = ssl.create_default_context()

    def drop(self):
        super().__setattr__("context", None)

    def open(self):
        if self.context is None:
            HTTPSConnection("h")  # [missing-ssl-context]
        if self.kept is None:
            HTTPSConnection("h")


class _FoundMissing:
    def __init__(self, text):
        found = json.loads(text)
        if found is None:
            self.context = found
            self.other = ssl.create_default_context()
        else:
            self.context = ssl.create_default_context()
            self.other = ssl.create_default_context()

    def open(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        HTTPSConnection("h", context=self.other)


_OfOwnClass().open()
_Imported().open()
_client = _SetThroughItsBase()
_client.drop()
_client.open()
_FoundMissing("null").open()
