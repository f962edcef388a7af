from http.client import HTTPConnection, HTTPSConnection

_Opener = HTTPSConnection
_Plain = HTTPConnection
__all__ = ["_Opener"] + ["_Plain"]
