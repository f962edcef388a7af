"""A class that ``type`` makes of a base counts by what the base's name or attribute holds."""
import http.client

BASE = http.client.HTTPSConnection
PLAIN = http.client.HTTPConnection


def made():
    special = type("Special", (BASE,), {})
    special("h")  # [missing-ssl-context]


def made_plain():
    special = type("Special", (PLAIN,), {})
    special("h")


class _Factory:
    kind = http.client.HTTPSConnection

    def make(self):
        special = type("Special", (self.kind,), {})
        return special("h")  # [missing-ssl-context]


_Factory().make()
