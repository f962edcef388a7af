"""However many tests decide about something else, one that decided about the context agrees with the next."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


def context_first(tls, a, b, c, d, e):
    options = {}
    if tls:
        options["context"] = ssl.create_default_context()
    if a:
        options["timeout"] = 1
    if b:
        options["port"] = 443
    if c:
        options["blocksize"] = 1024
    if d:
        options["source_address"] = ("", 0)
    if e:
        options["host"] = "other"
    if tls:
        HTTPSConnection(**{"host": "h", **options})
    else:
        HTTPSConnection(**{"host": "h", **options})  # [missing-ssl-context]


def replaced_by_a_flag(lax, a, b, c, d, e):
    options = {"context": ssl.create_default_context()}
    if lax:
        options["context"] = ssl._create_unverified_context()
    if a:
        options["timeout"] = a
    if b:
        options["port"] = int(b)
    if c:
        options["blocksize"] = int(c)
    if d:
        options["source_address"] = ("", d)
    if e:
        options["host"] = str(e)
    if not lax:
        HTTPSConnection(**{"host": "h", **options})
    else:
        HTTPSConnection(**{"host": "h", **options})  # [insecure-ssl-context]


def beside_a_context(tls, a, b, c, d, e):
    options = {}
    if a:
        options["timeout"] = a
    if b:
        options["port"] = int(b)
    if c:
        options["blocksize"] = int(c)
    if d:
        options["source_address"] = ("", d)
    if e:
        options["host"] = str(e)
    context = ssl.create_default_context() if tls else None
    if tls:
        HTTPSConnection(**{"host": "h", **options}, context=context)
    else:
        HTTPConnection(**{"host": "h", **options})
    HTTPSConnection(**{"host": "h", **options}, context=context)  # [missing-ssl-context]


class Client:
    def __init__(self, tls, a, b, c, d, e):
        self.tls = tls
        self.given = (a, b, c, d, e)

    def options(self):
        options = {}
        for name, value in zip(("timeout", "port", "blocksize", "source_address", "host"), self.given):
            if value is not None:
                options[name] = value
        if self.tls:
            options["context"] = ssl.create_default_context()
        return options

    def connect(self):
        if self.tls:
            return HTTPSConnection(**{"host": "h", **self.options()})
        return HTTPConnection(**{"host": "h", **self.options()})


def by_a_class(tls):
    Client(tls, 1, 443, 1024, None, "other").connect()
    Client(tls, None, None, None, None, None).connect()
