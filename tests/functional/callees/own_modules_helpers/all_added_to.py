from http.client import HTTPSConnection as Left
from http.client import HTTPSConnection as _Added

__all__ = []
__all__ += ["_Added"]
