"""The class as an older Python or a newer one has it."""
try:
    from http.client import HTTPSConnection
except ImportError:
    from httplib import HTTPSConnection

__all__ = ["HTTPSConnection"]
