"""Puts the names that it gives away together out of lists."""
from http.client import HTTPConnection as _Plain
from http.client import HTTPSConnection as _Joined

__all__ = ["_Joined"] + ["_Plain"]
