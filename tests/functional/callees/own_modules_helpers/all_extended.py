from http.client import HTTPSConnection as Left
from http.client import HTTPSConnection as _Extended

__all__ = []
__all__.extend(["_Extended"])
