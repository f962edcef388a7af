"""Works out the names that it gives away."""
from http.client import HTTPConnection as _PlainToo
from http.client import HTTPSConnection as Computed

__all__ = ["_PlainToo", *(name for name in ("Computed",))]
