"""What `getattr` falls back on counts where nothing is seen to set the attribute."""
from http.client import HTTPConnection, HTTPSConnection


class _Client:
    def connect(self):
        return getattr(self, "kind", HTTPSConnection)("h")  # [missing-ssl-context]

    def connect_by_class(self):
        return getattr(self.__class__, "kind", HTTPSConnection)("h")  # [missing-ssl-context]

    def connect_plain(self):
        return getattr(self, "kind", HTTPConnection)("h")


class _Set:
    kind = HTTPConnection

    def connect(self):
        return getattr(self, "kind", HTTPSConnection)("h")


class _SetInInitialiser:
    def __init__(self):
        self.kind = HTTPConnection

    def connect(self):
        return getattr(self, "kind", HTTPSConnection)("h")


_Client().connect()
_Client().connect_by_class()
_Client().connect_plain()
_Set().connect()
_SetInInitialiser().connect()
