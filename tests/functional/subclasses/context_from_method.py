"""The context that an initialiser passes may come from a method, which a subclass overrides."""
import ssl
from http.client import HTTPSConnection


class Connection(HTTPSConnection):
    def __init__(self, host):
        super().__init__(host, context=self._make_context())  # [insecure-ssl-context]

    def _make_context(self):
        return ssl.create_default_context()


class Lenient(Connection):
    def _make_context(self):
        return ssl._create_unverified_context()


class Strict(HTTPSConnection):
    def __init__(self, host):
        super().__init__(host, context=self._make_context())

    def _make_context(self):
        return ssl.create_default_context()


Connection("h")
Lenient("h")
Strict("h")
