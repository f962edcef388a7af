"""An `__all__` that is only read elsewhere: what it leaves out stays out."""
import http.client

__all__ = ["Read"]

Read = http.client.HTTPSConnection
LeftOut = http.client.HTTPSConnection
_HAS_NAMES = len(__all__) > 0


def __dir__():
    return sorted(__all__)
