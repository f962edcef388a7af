"""A subclass with further bases inherits the initialiser that its MRO finds first."""
import ssl
from http.client import HTTPSConnection


class LogsRequests:
    def log(self, line):
        print(self, line)


class Named:
    def __init__(self, host, name):
        self.host = host
        self.name = name


class Pinned:
    def __init__(self, host, **options):
        super().__init__(host, context=ssl.create_default_context(), **options)


class Logged(LogsRequests, HTTPSConnection):
    pass


class OfNamed(Named, HTTPSConnection):
    pass


class OfPinned(Pinned, HTTPSConnection):
    pass


Logged("h")  # [missing-ssl-context]
Logged("h", context=ssl.create_default_context())
OfNamed("h", "n")
OfPinned("h")
