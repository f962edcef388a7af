"""A function inside another one asks again what that has asked, of what an attribute holds or of a parameter."""

import ssl
from http.client import HTTPConnection, HTTPSConnection
from types import SimpleNamespace


class _Client:
    def __init__(self, url, options, table):
        self.url = url
        self.options = options
        self.table = table

    def by_text(self):
        keywords = {}
        if self.url.startswith("https:"):
            keywords["context"] = ssl.create_default_context()

        def connect():
            if self.url.startswith("https:"):
                return HTTPSConnection("h", **keywords)
            return HTTPConnection("h")

        return connect()

    def by_options(self):
        context = ssl.create_default_context() if self.options.tls else None

        def connect():
            return HTTPSConnection("h", context=context) if self.options.tls else HTTPConnection("h")

        return connect()

    def by_item(self):
        context = ssl.create_default_context() if self.table["tls"] else None
        return (lambda: HTTPSConnection("h", context=context) if self.table["tls"] else HTTPConnection("h"))()

    def by_other_options(self):
        context = ssl.create_default_context() if self.options.tls else None

        def connect():
            return HTTPSConnection("h", context=context) if self.options.other else None  # [missing-ssl-context]

        return connect()


def _by_keywords(**options):
    context = ssl.create_default_context() if options.get("tls", False) else None

    def connect():
        return HTTPSConnection("h", context=context) if options.get("tls", False) else HTTPConnection("h")

    def connect_otherwise():
        return HTTPSConnection("h", context=context) if options.get("other", True) else None  # [missing-ssl-context]

    connect_otherwise()
    return connect()


class _Switched:
    def __init__(self):
        self.tls = False
        self.jobs = []
        self.lasting = True

    def switch(self, tls):
        self.tls = tls

    def returned(self):
        context = ssl.create_default_context() if self.tls else None

        def connect():
            return HTTPSConnection("h", context=context) if self.tls else None  # [missing-ssl-context]

        return connect

    def kept(self):
        context = ssl.create_default_context() if self.tls else None
        self.jobs.insert(0, lambda: HTTPSConnection("h", context=context) if self.tls else None)  # [missing-ssl-context]

    def called(self):
        context = ssl.create_default_context() if self.tls else None
        return (lambda: HTTPSConnection("h", context=context) if self.tls else None)()

    def returned_for_lasting(self):
        context = ssl.create_default_context() if self.lasting else None
        return lambda: HTTPSConnection("h", context=context) if self.lasting else None


def ask(tls):
    options = SimpleNamespace(tls=tls, other=True)
    client = _Client("https:" if tls else "http:", options, {"tls": tls})
    for connect in (client.by_text, client.by_options, client.by_item, client.by_other_options):
        connect()
    _by_keywords(tls=tls)
    switched = _Switched()
    connect = switched.returned()
    switched.kept()
    switched.switch(True)
    connect()
    switched.jobs[0]()
    switched.called()
    switched.returned_for_lasting()()
