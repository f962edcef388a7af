"""A class of the same name that is another one."""

from http.client import HTTPConnection


class HTTPSConnection(HTTPConnection):
    pass
