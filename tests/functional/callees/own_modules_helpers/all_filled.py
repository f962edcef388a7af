"""An `__all__` that a decorator fills, and that has a second name."""
import http.client

__all__ = ["Named"]


def _export(one):
    __all__.append(one.__name__)
    return one


class Named(http.client.HTTPSConnection):
    """A connection."""


@_export
class Filled(http.client.HTTPSConnection):
    """A connection, too."""


Aliased = http.client.HTTPSConnection
_exports = __all__
_exports.append("Aliased")
