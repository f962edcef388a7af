"""A function inside a method finds an item of an attribute as the method has tested it, or filled it in."""

import ssl
from http.client import HTTPSConnection


class _Session:
    def __init__(self, verify):
        self._options = {"timeout": 10, "context": None}
        if verify:
            self._options["context"] = ssl.create_default_context()

    def clear(self):
        self._options["context"] = None

    def fill_in(self):
        if self._options["context"] is None:
            self._options["context"] = ssl.create_default_context()
        connect = lambda: HTTPSConnection("h", context=self._options["context"])
        return connect()

    def refuse(self):
        if self._options["context"] is None:
            return None

        def connect():
            return HTTPSConnection("h", **self._options)

        return connect()

    def only_test(self):
        if self._options["context"] is None:
            self._options["timeout"] = 20
        connect = lambda: HTTPSConnection("h", context=self._options["context"])  # [missing-ssl-context]
        return connect()

    def take_out(self):
        if self._options["context"] is None:
            self._options["context"] = ssl.create_default_context()
        connect = lambda: HTTPSConnection("h", context=self._options["context"])  # [missing-ssl-context]
        self._options["context"] = None
        return connect()

    def take_out_by_method(self):
        if self._options["context"] is None:
            self._options["context"] = ssl.create_default_context()
        connect = lambda: HTTPSConnection("h", context=self._options["context"])  # [missing-ssl-context]
        self.clear()
        return connect()

    def later(self):
        if self._options["context"] is None:
            self._options["context"] = ssl.create_default_context()
        return lambda: HTTPSConnection("h", context=self._options["context"])  # [missing-ssl-context]


def drive(verify):
    _Session(verify).fill_in()
    _Session(verify).refuse()
    _Session(verify).only_test()
    _Session(verify).take_out()
    _Session(verify).take_out_by_method()
    session = _Session(verify)
    connect = session.later()
    session.clear()
    connect()
