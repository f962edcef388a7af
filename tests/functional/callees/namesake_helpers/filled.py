"""Another class of the same name, until somebody puts the real one in its place."""

from http.client import HTTPConnection


class HTTPSConnection(HTTPConnection):
    pass
