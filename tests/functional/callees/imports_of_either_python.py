"""A class that is imported from where either version of Python has it is one class, whatever is done with its name."""

import ssl

try:
    from http.client import HTTPConnection, HTTPSConnection
except ImportError:
    from httplib import HTTPConnection, HTTPSConnection


def compared(kind=HTTPSConnection):
    options = {}
    if kind is HTTPSConnection:
        options["context"] = ssl.create_default_context()
    return kind("h", **options)


def of_a_mapping(kinds={"https": HTTPSConnection, "http": HTTPConnection}):
    kinds["http"]("h")
    return kinds["https"]("h")  # [missing-ssl-context]


def or_default():
    kind = HTTPConnection or HTTPSConnection
    kind("h")


class _Configured:
    def __init__(self, secure):
        if secure:
            self.kind = HTTPSConnection
            self.options = {"context": ssl.create_default_context()}
        else:
            self.kind = HTTPConnection
            self.options = {}

    def connect(self):
        return self.kind("h", **self.options)


def configured():
    _Configured(True).connect()
    _Configured(False).connect()
