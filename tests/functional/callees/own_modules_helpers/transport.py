"""The usual cycle of an SDK: the other half is imported for types, and inside a method."""
from __future__ import annotations

from http.client import HTTPSConnection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import Client


class Secure(HTTPSConnection):
    pass


class Transport:
    def __init__(self, client: Client) -> None:
        self.client = client

    def reopened(self):
        from .client import Client

        return Client()

    @staticmethod
    def build(host, context=None):
        return Secure(host, context=context)
