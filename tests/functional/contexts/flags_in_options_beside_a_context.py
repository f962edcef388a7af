"""A flag that an attribute's mapping or object holds, beside a context that is tested for itself."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


def _plain(host, context=None):
    return HTTPConnection(host) if context else None


class Options:
    def __init__(self, tls):
        self.options = {"tls": tls}
        self.context = ssl.create_default_context() if tls else None

    def chosen(self):
        kind = HTTPSConnection if self.options["tls"] else HTTPConnection
        arguments = {"context": self.context} if self.context else {}
        return kind("h", **arguments)

    def chosen_otherwise(self):
        kind = _plain if self.options["tls"] else HTTPSConnection
        arguments = {"context": self.context} if self.context else {}
        return kind("h", **arguments)  # [missing-ssl-context]

    def filled(self):
        arguments = {}
        if self.context is not None:
            arguments["context"] = self.context
        kind = HTTPSConnection if self.options["tls"] else HTTPConnection
        return kind("h", **arguments)

    def given(self):
        if self.options.get("tls"):
            if self.context:
                return HTTPSConnection("h", context=self.context)
            return HTTPSConnection("h")
        return HTTPConnection("h")


class Configuration:
    def __init__(self, tls):
        self.tls = tls


class Configured:
    def __init__(self, configuration):
        self.configuration = configuration
        self.context = ssl.create_default_context() if configuration.tls else None

    def chosen(self):
        kind = HTTPSConnection if self.configuration.tls else HTTPConnection
        arguments = {"context": self.context} if self.context else {}
        return kind("h", **arguments)

    def chosen_otherwise(self):
        kind = _plain if self.configuration.tls else HTTPSConnection
        arguments = {"context": self.context} if self.context else {}
        return kind("h", **arguments)  # [missing-ssl-context]


def all_of_them(tls):
    options = Options(tls)
    options.chosen()
    options.chosen_otherwise()
    options.filled()
    options.given()
    configured = Configured(Configuration(tls))
    configured.chosen()
    configured.chosen_otherwise()
