"""An empty `__all__` that another module's decorator fills."""
import http.client

from own_modules_helpers.exporting import export

__all__ = []


@export
class Exported(http.client.HTTPSConnection):
    """A connection."""
