"""An attribute that a base's initialiser keeps holds the argument that the subclass has tested, and its parts, too."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class Node:
    def __init__(self, config):
        self._config = config


class SecureNode(Node):
    """What is tested is what the base keeps."""

    def __init__(self, config):
        super().__init__(config)
        self.context = None
        if config["tls"]:
            self.context = ssl.create_default_context()

    def connect(self):
        if self._config["tls"]:
            return HTTPSConnection("localhost", context=self.context)
        return HTTPConnection("localhost")


class OtherNode(Node):
    """What is tested is something else."""

    def __init__(self, config, other):
        super().__init__(other)
        self.context = None
        if config["tls"]:
            self.context = ssl.create_default_context()

    def connect(self):
        if self._config["tls"]:
            return HTTPSConnection("localhost", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("localhost")


class Url:
    def __init__(self, scheme):
        self.scheme = scheme


class Twice:
    """Two attributes keep one argument."""

    def __init__(self, url):
        self.url = url
        self.base = url
        self.context = None
        if url.scheme == "https":
            self.context = ssl.create_default_context()

    def connect(self):
        if self.url.scheme == "https":
            return HTTPSConnection("localhost", context=self.context)
        return HTTPConnection("localhost")

    def connect_to_base(self):
        if self.base.scheme == "https":
            return HTTPSConnection("localhost", context=self.context)
        return HTTPConnection("localhost")

    def connect_to_other(self):
        if self.base.scheme == "http":
            return HTTPSConnection("localhost", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("localhost")


def connect(verify):
    SecureNode({"tls": verify}).connect()
    OtherNode({"tls": False}, {"tls": verify}).connect()
    twice = Twice(Url("https" if verify else "http"))
    twice.connect()
    twice.connect_to_base()
    twice.connect_to_other()
