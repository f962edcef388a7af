from http.client import HTTPConnection, HTTPSConnection

__all__ = ["HTTPConnection"]
