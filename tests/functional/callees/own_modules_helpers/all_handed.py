"""An `__all__` that is handed to a function."""
import http.client

__all__ = ["NamedToo"]

NamedToo = http.client.HTTPSConnection
Handed = http.client.HTTPSConnection


def _fill(names):
    names.append("Handed")


_fill(__all__)
