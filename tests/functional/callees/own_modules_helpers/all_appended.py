from http.client import HTTPSConnection as Left
from http.client import HTTPSConnection as _Appended

__all__ = []
__all__.append("_Appended")
