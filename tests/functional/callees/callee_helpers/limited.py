from http.client import HTTPSConnection

Connection = HTTPSConnection

__all__ = ["Connection"]
